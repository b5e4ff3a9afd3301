package org.i247.sdk.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.i247.sdk.internal.transport.EngineFixture.LONG;
import static org.i247.sdk.internal.transport.EngineFixture.OK;
import static org.i247.sdk.internal.transport.EngineFixture.failure;
import static org.i247.sdk.internal.transport.EngineFixture.get;
import static org.i247.sdk.internal.transport.EngineFixture.post;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.i247.sdk.error.ErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that come before the request was read, and those that nobody trusts. */
@Timeout(60)
class EarlyAnswerTest {
    private static final String TOO_LARGE =
            "HTTP/1.1 413 Content Too Large\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";
    /** More than all buffers on the way hold, so that the client is still sending. */
    private static final String LARGE = "x".repeat(16 * 1024 * 1024);

    private final EngineFixture fixture = new EngineFixture();

    @AfterEach
    void close() throws Exception {
        fixture.close();
    }

    @Test
    void an_early_refusal_is_read_although_the_request_was_not_sent_whole() throws Exception {
        ScriptedServer server = fixture.server(session -> {
            session.head();
            session.send(TOO_LARGE);
        });

        HttpAnswer answer = fixture.engine().exchange(post(server, LARGE), LONG);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).hasSize(2);
    }

    @Test
    void the_connection_of_an_early_answer_is_not_used_again() throws Exception {
        ScriptedServer server = fixture.server(session -> {
            if (session.head().startsWith("POST")) {
                session.send(TOO_LARGE.replace("Connection: close\r\n", ""));
            } else {
                session.send(OK);
            }
        });
        HttpEngine engine = fixture.engine();
        engine.exchange(post(server, LARGE), LONG);

        assertThat(engine.exchange(get(server), LONG).status()).isEqualTo(200);
        assertThat(server.connections).hasValue(2);
    }

    @Test
    void without_an_answer_it_is_a_lost_connection() throws Exception {
        ScriptedServer server = fixture.server(session -> session.head());

        ExchangeFailedException failure = failure(fixture.engine(), post(server, LARGE), LONG);

        assertThat(failure.failure().code()).isEqualTo(ErrorCode.CONNECTION_LOST);
        assertThat(failure.mayHaveArrived()).isTrue();
    }

    @Test
    void a_gateway_that_stops_reading_does_not_hold_the_client_for_longer_than_its_time() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        ScriptedServer server = fixture.server(session -> {
            session.head();
            over.await();
        });

        ExchangeFailedException failure = failure(fixture.engine(), post(server, LARGE), Duration.ofMillis(500));
        over.countDown();

        assertThat(failure.failure().code()).isEqualTo(ErrorCode.ATTEMPT_TIMEOUT);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_connection_is_used_again_only_if_its_answer_is_trusted(boolean trusted) throws Exception {
        ScriptedServer server = fixture.server(session -> session.answerAll(OK));
        HttpEngine engine = fixture.engine();

        engine.exchange(get(server), LONG, answer -> trusted);
        engine.exchange(get(server), LONG, answer -> true);

        assertThat(server.connections).hasValue(trusted ? 1 : 2);
    }
}
