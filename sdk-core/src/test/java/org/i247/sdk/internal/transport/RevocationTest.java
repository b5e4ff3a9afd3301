package org.i247.sdk.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.i247.sdk.internal.transport.EngineFixture.HOST;
import static org.i247.sdk.internal.transport.EngineFixture.LONG;
import static org.i247.sdk.internal.transport.EngineFixture.OK;
import static org.i247.sdk.internal.transport.EngineFixture.failure;
import static org.i247.sdk.internal.transport.EngineFixture.get;
import static org.i247.sdk.security.RevocationMode.HARD_FAIL;
import static org.i247.sdk.security.RevocationMode.SOFT_FAIL;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocket;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.internal.event.Events;
import org.i247.sdk.internal.revocation.Finding;
import org.i247.sdk.internal.revocation.RevocationCheck;
import org.i247.sdk.internal.revocation.TestList;
import org.i247.sdk.internal.revocation.TestResponse;
import org.i247.sdk.security.Revocation;
import org.i247.sdk.security.RevocationMode;
import org.i247.sdk.spi.ClientEvent;
import org.i247.sdk.spi.KeyEvent.RevocationUnknown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Revocation over real connections: what the gateway sees of it, and that a responder does not hold anybody up. */
@Timeout(60)
class RevocationTest {
    private static final Duration SHORT = Duration.ofMillis(600);

    private final EngineFixture fixture = new EngineFixture();
    private final List<ClientEvent> events = new CopyOnWriteArrayList<>();
    private final CountDownLatch asked = new CountDownLatch(1);

    @AfterEach
    void close() throws Exception {
        fixture.close();
    }

    @Test
    void a_gateway_that_no_list_names_is_asked() throws Exception {
        ScriptedServer server = fixture.server(session -> session.answerAll(OK));

        HttpAnswer answer =
                engine(lists(HARD_FAIL, TestList.of(fixture.authority).list())).exchange(get(server), LONG);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(events).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SOFT_FAIL", "HARD_FAIL"})
    void a_revoked_gateway_sees_no_byte_of_a_request(RevocationMode mode) throws Exception {
        ScriptedServer server = fixture.server(session -> session.answerAll(OK));
        X509CRL list = TestList.of(fixture.authority)
                .revoking(fixture.gateway.certificate())
                .list();

        assertDistrust(engine(lists(mode, list)), server, Finding.REVOKED);
        assertThat(events).isEmpty();
    }

    @Test
    void a_list_out_of_date_stops_the_work_or_is_told() throws Exception {
        ScriptedServer server = fixture.server(session -> session.answerAll(OK));
        X509CRL stale = TestList.of(fixture.authority).from(-3).until(-1).list();

        assertDistrust(engine(lists(HARD_FAIL, stale)), server, Finding.REVOCATION_LIST_STALE);
        assertAcceptedAndTold(engine(lists(SOFT_FAIL, stale)), server, Finding.REVOCATION_LIST_STALE);
    }

    @Test
    void no_session_is_taken_up_again_so_that_what_is_stapled_is_of_today() throws Exception {
        List<Long> beginnings = new CopyOnWriteArrayList<>();
        ScriptedServer server = fixture.server(session -> {
            session.request();
            beginnings.add(((SSLSocket) session.socket()).getSession().getCreationTime());
            session.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        });
        HttpEngine indifferent = engine(Revocation.off());
        HttpEngine checking =
                engine(lists(HARD_FAIL, TestList.of(fixture.authority).list()));

        for (HttpEngine engine : List.of(indifferent, checking)) {
            engine.exchange(get(server), LONG);
            engine.exchange(get(server), LONG);
        }

        assertThat(beginnings.get(1)).isEqualTo(beginnings.get(0));
        assertThat(beginnings.get(3)).isGreaterThan(beginnings.get(2));
    }

    @Test
    void a_responder_is_asked_over_plain_http() throws Exception {
        ScriptedServer server = fixture.server(session -> session.answerAll(OK));
        ScriptedServer responder = responder(TestResponse.about(fixture.gateway.certificate(), fixture.authority)
                .der());
        HttpEngine engine = engine(asking(HARD_FAIL, responder));

        assertThat(engine.exchange(get(server), LONG).status()).isEqualTo(200);
        assertThat(responder.heads)
                .singleElement()
                .asString()
                .startsWith("POST /ocsp?a=b HTTP/1.1\r\n")
                .containsIgnoringCase("content-type: application/ocsp-request")
                .doesNotContainIgnoringCase("user-agent");
    }

    @ParameterizedTest
    @EnumSource(names = {"SOFT_FAIL", "HARD_FAIL"})
    void a_gateway_that_the_responder_calls_revoked_is_refused(RevocationMode mode) throws Exception {
        ScriptedServer server = fixture.server(session -> session.answerAll(OK));
        ScriptedServer responder = responder(TestResponse.about(fixture.gateway.certificate(), fixture.authority)
                .revoked()
                .der());

        assertDistrust(engine(asking(mode, responder)), server, Finding.REVOKED);
    }

    @Test
    void a_responder_that_is_down_stops_the_work_or_is_told() throws Exception {
        int port;
        try (ServerSocket nobody = ScriptedServer.plainListener()) {
            port = nobody.getLocalPort();
        }

        assertUnreached(URI.create("http://responder.test:" + port + "/"));
    }

    @Test
    void a_responder_without_a_name_in_the_network_stops_the_work_or_is_told() throws Exception {
        assertUnreached(URI.create("http://unknown.test/"));
    }

    private void assertUnreached(URI responder) throws Exception {
        ScriptedServer server = fixture.server(session -> session.answerAll(OK));

        assertDistrust(
                engine(Revocation.off().withOcspResponder(HARD_FAIL, responder)),
                server,
                Finding.REVOCATION_RESPONDER_SILENT);
        assertAcceptedAndTold(
                engine(Revocation.off().withOcspResponder(SOFT_FAIL, responder)),
                server,
                Finding.REVOCATION_RESPONDER_SILENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 302 Found\r\nLocation: http://elsewhere.test/\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n0",
                "SSH-2.0-OpenSSH_9.6\r\n",
                ""
            })
    void a_responder_that_gives_no_response_stops_the_work_or_is_told(String answer) throws Exception {
        assertMalicious(Finding.REVOCATION_RESPONDER_SILENT, session -> {
            session.request();
            session.send(answer);
        });
    }

    @Test
    void a_responder_that_gives_rubbish_stops_the_work_or_is_told() throws Exception {
        assertMalicious(Finding.REVOCATION_RESPONSE_UNPROVEN, session -> {
            session.request();
            session.send("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>");
        });
    }

    @Test
    void a_responder_that_never_stops_talking_is_cut_off() throws Exception {
        assertMalicious(Finding.REVOCATION_RESPONDER_SILENT, session -> {
            session.request();
            session.send("HTTP/1.1 200 OK\r\n\r\n");
            while (true) {
                session.send(new byte[16 * 1024]);
            }
        });
    }

    @Test
    void a_responder_that_never_answers_leaves_time_for_the_call() throws Exception {
        assertMalicious(Finding.REVOCATION_RESPONDER_SILENT, session -> {
            session.request();
            session.seesEnd();
        });
    }

    @Test
    void a_responder_that_dribbles_leaves_time_for_the_call() throws Exception {
        assertMalicious(Finding.REVOCATION_RESPONDER_SILENT, session -> {
            session.request();
            session.send("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n");
            for (int i = 0; i < 5000; i++) {
                session.send("0");
                TimeUnit.MILLISECONDS.sleep(20);
            }
        });
    }

    private void assertMalicious(Finding finding, ScriptedServer.Script script) throws Exception {
        ScriptedServer server = fixture.server(session -> session.answerAll(OK));
        ScriptedServer responder = fixture.server(ScriptedServer.plainListener(), script);
        EngineLimits limits = EngineLimits.DEFAULT.withConnectTimeout(Duration.ofSeconds(2));

        assertDistrust(engine(limits, asking(HARD_FAIL, responder)), server, finding);
        assertAcceptedAndTold(engine(limits, asking(SOFT_FAIL, responder)), server, finding);
    }

    @ParameterizedTest
    @EnumSource(names = {"SOFT_FAIL", "HARD_FAIL"})
    void the_time_of_the_attempt_ends_a_wait_for_the_responder(RevocationMode mode) throws Exception {
        ScriptedServer server = fixture.server(session -> session.answerAll(OK));
        HttpEngine engine = engine(asking(mode, silentResponder()));

        ExchangeFailedException failure = failure(engine, get(server), SHORT);

        assertThat(failure.failure().code()).isEqualTo(ErrorCode.ATTEMPT_TIMEOUT);
        assertThat(failure.mayHaveArrived()).isFalse();
        assertThat(server.requests).hasValue(0);
        assertThat(events).isEmpty();
    }

    @Test
    void an_interruption_ends_a_wait_for_the_responder() throws Exception {
        ScriptedServer server = fixture.server(session -> session.answerAll(OK));
        HttpEngine engine = engine(asking(SOFT_FAIL, silentResponder()));
        FutureTask<ExchangeFailedException> call = new FutureTask<>(() -> failure(engine, get(server), LONG));
        Thread caller = new Thread(call, "caller");
        caller.start();
        asked.await();
        caller.interrupt();

        assertThat(call.get().failure().code()).isEqualTo(ErrorCode.INTERRUPTED);
        assertThat(server.requests).hasValue(0);
    }

    @Test
    void closing_the_client_ends_a_wait_for_the_responder() throws Exception {
        ScriptedServer server = fixture.server(session -> session.answerAll(OK));
        HttpEngine engine = engine(asking(SOFT_FAIL, silentResponder()));
        FutureTask<ExchangeFailedException> call = new FutureTask<>(() -> failure(engine, get(server), LONG));
        new Thread(call, "caller").start();
        asked.await();
        engine.close();

        assertThat(call.get().failure().code()).isEqualTo(ErrorCode.CLIENT_CLOSED);
        assertThat(server.requests).hasValue(0);
    }

    private ScriptedServer silentResponder() throws Exception {
        return fixture.server(ScriptedServer.plainListener(), session -> {
            session.request();
            asked.countDown();
            session.seesEnd();
        });
    }

    private ScriptedServer responder(byte[] response) throws Exception {
        return fixture.server(ScriptedServer.plainListener(), session -> {
            session.request();
            session.send(("HTTP/1.1 200 OK\r\nContent-Type: application/ocsp-response\r\nContent-Length: "
                            + response.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            session.send(response);
        });
    }

    private static Revocation lists(RevocationMode mode, X509CRL list) {
        return Revocation.off().withLists(mode, List.of(list), List.of());
    }

    private static Revocation asking(RevocationMode mode, ScriptedServer responder) {
        return Revocation.off()
                .withOcspResponder(mode, URI.create("http://responder.test:" + responder.port() + "/ocsp?a=b"));
    }

    private HttpEngine engine(Revocation revocation) {
        return engine(EngineLimits.DEFAULT, revocation);
    }

    private HttpEngine engine(EngineLimits limits, Revocation revocation) {
        InstantSource clock = InstantSource.system();
        RevocationCheck check = new RevocationCheck(
                revocation,
                List.of(fixture.authority.certificate()),
                new Events(List.of(events::add)),
                clock,
                new SecureRandom());
        return fixture.engine(new HttpEngine(fixture.material(), limits, clock, check, host -> {
            if (host.equals("unknown.test")) {
                throw new UnknownHostException(host);
            }
            return new InetAddress[] {InetAddress.getLoopbackAddress()};
        }));
    }

    private static void assertDistrust(HttpEngine engine, ScriptedServer server, Finding finding) {
        ExchangeFailedException failure = failure(engine, get(server), LONG);

        assertThat(failure.failure().code()).isEqualTo(ErrorCode.GATEWAY_NOT_TRUSTED);
        assertThat(failure.failure().failure().arguments()).containsExactly(HOST + ":" + server.port(), finding.name());
        assertThat(failure.mayHaveArrived()).isFalse();
        assertThat(server.requests).hasValue(0);
    }

    private void assertAcceptedAndTold(HttpEngine engine, ScriptedServer server, Finding finding) throws Exception {
        assertThat(engine.exchange(get(server), LONG).status()).isEqualTo(200);
        assertThat(events)
                .singleElement()
                .isInstanceOfSatisfying(
                        RevocationUnknown.class,
                        told -> assertThat(told.reason()).isEqualTo(finding.name()));
    }
}
