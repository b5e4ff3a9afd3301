package org.i247.sdk.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.i247.sdk.internal.transport.EngineFixture.LONG;
import static org.i247.sdk.internal.transport.EngineFixture.OK;
import static org.i247.sdk.internal.transport.EngineFixture.get;
import static org.i247.sdk.internal.transport.EngineFixture.post;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ExchangeTest {
    private final EngineFixture fixture = new EngineFixture();

    @AfterEach
    void close() throws Exception {
        fixture.close();
    }

    @Test
    void sendsNothingButTheRequestHostAndLength() throws Exception {
        ScriptedServer server = fixture.server(session -> session.answerAll(OK));
        HttpRequestMessage request = new HttpRequestMessage(
                "POST",
                URI.create("https://GATEWAY.test:" + server.port() + "/v1/persons/searches"),
                List.of(
                        new HeaderLine("Signature-Input", "i247=()"),
                        new HeaderLine("accept-encoding", "identity"),
                        new HeaderLine("Signature-Input", "other=()")),
                "{\"é\":1}".getBytes(StandardCharsets.UTF_8));

        fixture.engine().exchange(request, LONG);

        assertThat(server.heads)
                .containsExactly("POST /v1/persons/searches HTTP/1.1\r\nHost: gateway.test:" + server.port()
                        + "\r\nSignature-Input: i247=()\r\naccept-encoding: identity\r\n"
                        + "Signature-Input: other=()\r\nContent-Length: 8\r\n\r\n");
    }

    @Test
    void aGetHasNoLengthAndAnEmptyPostHasZero() throws Exception {
        ScriptedServer server = fixture.server(session -> session.answerAll(OK));
        HttpEngine engine = fixture.engine();

        engine.exchange(get(server), LONG);
        engine.exchange(post(server, ""), LONG);

        assertThat(server.heads.get(0)).doesNotContainIgnoringCase("content-length");
        assertThat(server.heads.get(1)).contains("\r\nContent-Length: 0\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/a%2Fb", "//a//b", "/a/../b/./c", "/a?", "/?q=%c3%a9&&x=+", "/%7e~'()*;=:@", "/a?b/../c?d"})
    void sendsTheTargetByteForByte(String target) throws Exception {
        ScriptedServer server = fixture.server(session -> session.answerAll(OK));
        URI uri = URI.create("https://gateway.test:" + server.port() + target);

        fixture.engine().exchange(new HttpRequestMessage("GET", uri, List.of(), new byte[0]), LONG);

        assertThat(server.heads.get(0)).startsWith("GET " + target + " HTTP/1.1\r\n");
    }

    @Test
    void keepsHeadersInTheirOrderAndTwiceIfTheyCameTwice() throws Exception {
        ScriptedServer server = fixture.server(session -> session.answerAll(
                "HTTP/1.1 404 Not Found\r\nb: 1\r\nA:  2 \r\nContent-Length: 0\r\nB: 3\r\nempty:\r\n\r\n"));

        HttpAnswer answer = fixture.engine().exchange(get(server), LONG);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.headers())
                .containsExactly(
                        new HeaderLine("b", "1"),
                        new HeaderLine("A", "2"),
                        new HeaderLine("Content-Length", "0"),
                        new HeaderLine("B", "3"),
                        new HeaderLine("empty", ""));
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void givesARedirectBackAndDoesNotFollowIt() throws Exception {
        ScriptedServer server = fixture.server(session -> session.answerAll(
                "HTTP/1.1 307 Temporary Redirect\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n"));

        HttpAnswer answer = fixture.engine().exchange(post(server, "{}"), LONG);

        assertThat(answer.status()).isEqualTo(307);
        assertThat(answer.first("location")).contains("/elsewhere");
        assertThat(server.requests).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"429 Too Many Requests", "503 Service Unavailable", "408 Request Timeout", "401 Unauthorized"})
    void sendsOnceWhateverTheStatus(String status) throws Exception {
        ScriptedServer server = fixture.server(session -> session.answerAll(
                "HTTP/1.1 " + status + "\r\nRetry-After: 0\r\nWWW-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n"));

        fixture.engine().exchange(get(server), LONG);

        assertThat(server.requests).hasValue(1);
    }

    @Test
    void leavesAContentCodingAlone() throws Exception {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write("{}".getBytes(StandardCharsets.UTF_8));
        }
        String body = zipped.toString(StandardCharsets.ISO_8859_1);
        ScriptedServer server = fixture.server(session -> session.answerAll("HTTP/1.1 200 OK\r\nContent-Encoding: gzip"
                + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body));

        HttpAnswer answer = fixture.engine().exchange(get(server), LONG);

        assertThat(answer.body()).isEqualTo(zipped.toByteArray());
        assertThat(answer.first("Content-Encoding")).contains("gzip");
    }

    @Test
    void keepsNoCookie() throws Exception {
        ScriptedServer server = fixture.server(
                session -> session.answerAll("HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n"));
        HttpEngine engine = fixture.engine();

        engine.exchange(get(server), LONG);
        engine.exchange(get(server), LONG);

        assertThat(server.heads.get(1)).doesNotContainIgnoringCase("cookie");
    }

    @Test
    void readsChunksAndIgnoresTrailers() throws Exception {
        ScriptedServer server = fixture.server(session -> session.answerAll("HTTP/1.1 200 OK\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n2\r\nde\r\n0\r\nSignature: evil\r\n\r\n"));
        HttpEngine engine = fixture.engine();

        HttpAnswer answer = engine.exchange(get(server), LONG);
        engine.exchange(get(server), LONG);

        assertThat(answer.body()).asString(StandardCharsets.US_ASCII).isEqualTo("abcde");
        assertThat(answer.first("Signature")).isEmpty();
        assertThat(server.connections).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 304})
    void doesNotWaitForContentWhereThereIsNone(int status) throws Exception {
        ScriptedServer server = fixture.server(session -> session.answerAll("HTTP/1.1 " + status + " x\r\n\r\n"));

        assertThat(fixture.engine().exchange(get(server), LONG).body()).isEmpty();
    }

    @Test
    void passesOverInformationalAnswers() throws Exception {
        ScriptedServer server = fixture.server(session ->
                session.answerAll("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + OK));

        HttpAnswer answer = fixture.engine().exchange(get(server), LONG);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.first("Link")).isEmpty();
    }

    @Test
    void manyCallsShareOneConnectionThatHasTheClientsCertificate() throws Exception {
        Queue<Principal> seen = new ConcurrentLinkedQueue<>();
        ScriptedServer server = fixture.server(session -> {
            seen.add(((SSLSocket) session.socket()).getSession().getPeerPrincipal());
            session.answerAll(OK);
        });
        HttpEngine engine = fixture.engine();

        for (int i = 0; i < 50; i++) {
            engine.exchange(post(server, "{}"), LONG);
        }

        assertThat(server.requests).hasValue(50);
        assertThat(server.connections).hasValue(1);
        assertThat(seen).containsExactly(fixture.client.certificate().getSubjectX500Principal());
    }

    @Test
    void twoHundredCallsAtOnceShareEightConnections() throws Exception {
        ScriptedServer server = fixture.server(session -> session.answerAll(OK));
        HttpEngine engine = fixture.engine(EngineLimits.DEFAULT.withMaxConnections(8));
        ExecutorService callers = Executors.newFixedThreadPool(200);
        try {
            List<Callable<HttpAnswer>> calls = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                calls.add(() -> engine.exchange(post(server, "{}"), LONG));
            }
            for (Future<HttpAnswer> call : callers.invokeAll(calls)) {
                assertThat(call.get().status()).isEqualTo(200);
            }
        } finally {
            callers.shutdownNow();
        }
        assertThat(server.requests).hasValue(200);
        assertThat(server.connections.get()).isBetween(1, 8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Connection: close", "Keep-Alive: timeout=1"})
    void doesNotUseAConnectionAgainThatTheServerIsAboutToClose(String header) throws Exception {
        ScriptedServer server = fixture.server(
                session -> session.answerAll("HTTP/1.1 200 OK\r\n" + header + "\r\nContent-Length: 0\r\n\r\n"));
        HttpEngine engine = fixture.engine();

        engine.exchange(get(server), LONG);
        engine.exchange(get(server), LONG);

        assertThat(server.connections).hasValue(2);
    }

    @Test
    void doesNotUseAConnectionAgainOnWhichMoreCameThanTheAnswer() throws Exception {
        ScriptedServer server = fixture.server(session -> session.answerAll(OK + OK.replace("{}", "no")));
        HttpEngine engine = fixture.engine();

        engine.exchange(get(server), LONG);
        HttpAnswer second = engine.exchange(get(server), LONG);

        assertThat(second.body()).asString(StandardCharsets.US_ASCII).isEqualTo("{}");
        assertThat(server.connections).hasValue(2);
    }
}
