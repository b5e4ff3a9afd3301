package org.i247.sdk.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.i247.sdk.internal.transport.EngineFixture.LONG;
import static org.i247.sdk.internal.transport.EngineFixture.OK;
import static org.i247.sdk.internal.transport.EngineFixture.failure;
import static org.i247.sdk.internal.transport.EngineFixture.get;
import static org.i247.sdk.internal.transport.EngineFixture.post;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.i247.sdk.error.ErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FramingTest {
    private final EngineFixture fixture = new EngineFixture();

    @AfterEach
    void close() throws Exception {
        fixture.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.",
                "HTTP/1.1 200 OK\r\n",
                "HTTP/1.1 200 OK\r\nContent-Type: a/b\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 2",
                "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r",
                "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0",
                "HTTP/1.1 103 Early Hints\r\n\r\n"
            })
    void anAnswerThatIsCutIsALostConnectionAndNeverAShortAnswer(String cut) throws Exception {
        ScriptedServer server = fixture.server(session -> {
            session.request();
            session.send(cut);
        });

        ExchangeFailedException failure = failure(fixture.engine(), post(server, "{}"), LONG);

        assertThat(failure.failure().code()).isEqualTo(ErrorCode.CONNECTION_LOST);
        assertThat(failure.mayHaveArrived()).isTrue();
        assertThat(server.requests).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\n{}",
                "HTTP/1.1 200 OK\r\nContent-Length: +2\r\n\r\n{}",
                "HTTP/1.1 200 OK\r\nContent-Length: 2, 2\r\n\r\n{}",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nprivate\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}private\r\n0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nA: 1\r\n B: 2\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nA : private\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nA\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nA: b\0private\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nA: b\rprivate: 1\r\nContent-Length: 0\r\n\r\n",
                "HTTP/2.0 200 OK\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.-1 200 OK\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n",
                "\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
                "private\r\n\r\n",
                "SSH-2.0-private\r\n"
            })
    void whatIsNoAnswerOfOneMeaningIsRefusedAndNotQuoted(String answer) throws Exception {
        ScriptedServer server = fixture.server(session -> {
            session.request();
            session.send(answer);
            session.seesEnd();
        });

        ExchangeFailedException failure = failure(fixture.engine(), post(server, "{}"), LONG);

        assertThat(failure.failure().code()).isEqualTo(ErrorCode.UNVERIFIED_ANSWER);
        assertThat(failure.mayHaveArrived()).isTrue();
        assertThat(failure).hasStackTraceContaining("UNVERIFIED_ANSWER");
        assertThat(java.util.Arrays.toString(failure.getSuppressed())).doesNotContain("private");
        for (Throwable t = failure; t != null; t = t.getCause()) {
            assertThat(String.valueOf(t.getMessage())).doesNotContain("private");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
                "HTTP/1.1 200 OK\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n"
            })
    void anEndlessAnswerEndsAtTheLimit(String head) throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        ScriptedServer server = fixture.server(session -> {
            session.request();
            session.send(head);
            try {
                while (true) {
                    session.send("400\r\n" + "a".repeat(1024) + "\r\n");
                }
            } finally {
                ended.countDown();
            }
        });

        ExchangeFailedException failure =
                failure(fixture.engine(EngineLimits.DEFAULT.withBodyBytes(100_000)), get(server), LONG);

        assertThat(failure.failure().code()).isEqualTo(ErrorCode.ANSWER_TOO_LARGE);
        assertThat(failure.failure().failure().arguments())
                .containsExactly("gateway.test:" + server.port(), "100000", "BODY");
        assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void anAnswerOfJustTheLimitIsRead() throws Exception {
        ScriptedServer server = fixture.server(
                session -> session.answerAll("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + "a".repeat(1000)));

        assertThat(fixture.engine(EngineLimits.DEFAULT.withBodyBytes(1000))
                        .exchange(get(server), LONG)
                        .body())
                .hasSize(1000);
        assertThat(failure(fixture.engine(EngineLimits.DEFAULT.withBodyBytes(999)), get(server), LONG)
                        .failure()
                        .code())
                .isEqualTo(ErrorCode.ANSWER_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: b\r\n", "a", "a: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\r\n"})
    void aHeaderSectionWithoutEndEndsAtTheLimit(String flood) throws Exception {
        ScriptedServer server = fixture.server(session -> {
            session.request();
            session.send("HTTP/1.1 200 OK\r\n");
            while (true) {
                session.send(flood.repeat(100));
            }
        });

        ExchangeFailedException failure = failure(fixture.engine(), get(server), LONG);

        assertThat(failure.failure().code()).isEqualTo(ErrorCode.ANSWER_TOO_LARGE);
        assertThat(failure.failure().failure().arguments())
                .containsExactly("gateway.test:" + server.port(), "32768", "HEADERS");
    }

    @Test
    void theHeaderSectionCountsAsAWhole() throws Exception {
        String line = "a: " + "b".repeat(9_995) + "\r\n";
        ScriptedServer server = fixture.server(
                session -> session.answerAll("HTTP/1.1 200 OK\r\n" + line.repeat(4) + "Content-Length: 0\r\n\r\n"));

        assertThat(failure(fixture.engine(), get(server), LONG).failure().code())
                .isEqualTo(ErrorCode.ANSWER_TOO_LARGE);
    }

    @Test
    void asManyHeadersAsAllowedAreRead() throws Exception {
        ScriptedServer server = fixture.server(session ->
                session.answerAll("HTTP/1.1 200 OK\r\n" + "a: b\r\n".repeat(127) + "Content-Length: 0\r\n\r\n"));

        assertThat(fixture.engine().exchange(get(server), LONG).headers()).hasSize(128);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100 Continue", "102 Processing"})
    void informationalAnswersWithoutEndAreRefused(String status) throws Exception {
        ScriptedServer server = fixture.server(session -> {
            session.request();
            session.send(("HTTP/1.1 " + status + "\r\n\r\n").repeat(9) + OK);
            session.seesEnd();
        });

        assertThat(failure(fixture.engine(), get(server), LONG).failure().code())
                .isEqualTo(ErrorCode.UNVERIFIED_ANSWER);
    }

    @Test
    void anAnswerThatEndsWithItsConnectionIsRead() throws Exception {
        ScriptedServer server = fixture.server(session -> {
            session.request();
            session.send("HTTP/1.0 503 Service Unavailable\r\nConnection: close\r\n\r\nbusy");
        });

        HttpAnswer answer = fixture.engine().exchange(get(server), LONG);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.body()).hasSize(4);
    }
}
