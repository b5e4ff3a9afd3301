package org.i247.sdk.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.i247.sdk.internal.transport.EngineFixture.LONG;
import static org.i247.sdk.internal.transport.EngineFixture.OK;
import static org.i247.sdk.internal.transport.EngineFixture.failure;
import static org.i247.sdk.internal.transport.EngineFixture.get;
import static org.i247.sdk.internal.transport.EngineFixture.post;

import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
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

    @ParameterizedTest
    @ValueSource(longs = {0, 100, 1024 * 1024})
    void an_early_refusal_is_read_although_the_request_was_not_sent_whole(long taken) throws Exception {
        Conversation.Received received = conversation(TOO_LARGE.replace("Connection: close\r\n", ""), taken);

        assertThat(received.answer().status()).isEqualTo(413);
        assertThat(received.answer().body()).hasSize(2);
        assertThat(received.keep())
                .as("the rest of the request would be read as the next")
                .isZero();
    }

    @Test
    void without_an_early_answer_what_kept_the_request_is_told() {
        assertThatThrownBy(() -> conversation("", 100)).isInstanceOf(SocketException.class);
    }

    /** With a peer that closes while the request is sent; a real one's reset may overtake its answer, and the answer is lost. */
    private static Conversation.Received conversation(String answer, long taken) throws Exception {
        CannedSocket socket = new CannedSocket(answer.getBytes(StandardCharsets.US_ASCII), taken);
        GatewayConnection connection = GatewayConnection.over(socket, socket, EngineLimits.DEFAULT);
        HttpRequestMessage question = new HttpRequestMessage(
                "POST",
                URI.create("https://gateway.test/v1/persons/searches"),
                List.of(),
                LARGE.getBytes(StandardCharsets.US_ASCII));
        return new Conversation(connection, EngineLimits.DEFAULT).hold(question);
    }

    @Test
    void a_gateway_that_answers_early_and_reads_on_is_heard_and_its_connection_not_used_again() throws Exception {
        ScriptedServer server = fixture.server(session -> {
            if (session.head().startsWith("POST")) {
                session.send(TOO_LARGE);
                session.seesEnd();
            } else {
                session.send(OK);
            }
        });
        HttpEngine engine = fixture.engine();

        HttpAnswer answer = engine.exchange(post(server, LARGE), LONG);

        assertThat(answer.status()).isEqualTo(413);
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
