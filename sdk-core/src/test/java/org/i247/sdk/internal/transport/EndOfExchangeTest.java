package org.i247.sdk.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.i247.sdk.internal.transport.EngineFixture.HOST;
import static org.i247.sdk.internal.transport.EngineFixture.LONG;
import static org.i247.sdk.internal.transport.EngineFixture.OK;
import static org.i247.sdk.internal.transport.EngineFixture.failure;
import static org.i247.sdk.internal.transport.EngineFixture.get;
import static org.i247.sdk.internal.transport.EngineFixture.post;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.i247.sdk.error.ErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How an exchange ends that has no answer: time, interruption, closing, and faults of the line. */
@Timeout(60)
class EndOfExchangeTest {
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration VERY_LONG = Duration.ofHours(1);

    private final EngineFixture fixture = new EngineFixture();
    private final CountDownLatch serverIsThere = new CountDownLatch(1);
    private final CompletableFuture<Boolean> serverSawEnd = new CompletableFuture<>();

    @AfterEach
    void close() throws Exception {
        fixture.close();
    }

    /** Where a server leaves a client waiting. */
    static Stream<ScriptedServer.Script> stalls() {
        return Stream.of(
                session -> {},
                session -> session.send("HTTP/1.1 200 OK\r\nContent-"),
                session -> session.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{"),
                session -> session.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n"),
                session -> session.send("HTTP/1.1 200 OK\r\n\r\n{"));
    }

    @ParameterizedTest
    @MethodSource("stalls")
    void aStalledAnswerEndsWithTheTime(ScriptedServer.Script stall) throws Exception {
        ScriptedServer server = stalling(stall);

        ExchangeFailedException failure = failure(fixture.engine(), post(server, "{}"), SHORT);

        assertThat(failure.failure().code()).isEqualTo(ErrorCode.ATTEMPT_TIMEOUT);
        assertThat(failure.failure().failure().arguments()).containsExactly(HOST + ":" + server.port(), "0.3");
        assertThat(failure.mayHaveArrived()).isTrue();
        assertThat(serverSawEnd.get(30, TimeUnit.SECONDS)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("stalls")
    void anInterruptionEndsTheExchange(ScriptedServer.Script stall) throws Exception {
        ScriptedServer server = stalling(stall);
        Call call = new Call(fixture.engine(), post(server, "{}"));

        serverIsThere.await();
        call.thread.interrupt();

        assertThat(call.failure().failure().code()).isEqualTo(ErrorCode.INTERRUPTED);
        assertThat(call.interruptedAfterwards).isTrue();
        assertThat(serverSawEnd.get(30, TimeUnit.SECONDS)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("stalls")
    void closingEndsTheExchange(ScriptedServer.Script stall) throws Exception {
        ScriptedServer server = stalling(stall);
        HttpEngine engine = fixture.engine();
        Call call = new Call(engine, post(server, "{}"));

        serverIsThere.await();
        engine.close();

        assertThat(call.failure().failure().code()).isEqualTo(ErrorCode.CLIENT_CLOSED);
        assertThat(call.failure().mayHaveArrived()).isTrue();
        assertThat(serverSawEnd.get(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void anAnswerThatDribblesEndsWithTheTime() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        ScriptedServer server = fixture.server(session -> {
            session.request();
            session.send("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
            try {
                while (!stop.get()) {
                    session.send("a");
                    TimeUnit.MILLISECONDS.sleep(20);
                }
            } finally {
                serverSawEnd.complete(!stop.get());
            }
        });

        ExchangeFailedException failure = failure(fixture.engine(), get(server), SHORT);

        assertThat(failure.failure().code()).isEqualTo(ErrorCode.ATTEMPT_TIMEOUT);
        assertThat(serverSawEnd.get(30, TimeUnit.SECONDS)).isTrue();
        stop.set(true);
    }

    @Test
    void aRequestThatIsNotTakenEndsWithTheTime() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        ScriptedServer server = fixture.server(session -> {
            session.socket().getInputStream().read();
            over.await();
        });

        ExchangeFailedException failure = failure(fixture.engine(), post(server, "a".repeat(16_000_000)), SHORT);
        over.countDown();

        assertThat(failure.failure().code()).isEqualTo(ErrorCode.ATTEMPT_TIMEOUT);
        assertThat(failure.mayHaveArrived()).isTrue();
    }

    @Test
    void aStalledHandshakeEndsWithTheTime() throws Exception {
        ScriptedServer server = stalledHandshake();

        ExchangeFailedException failure = failure(fixture.engine(), get(server), SHORT);

        assertThat(failure.failure().code()).isEqualTo(ErrorCode.ATTEMPT_TIMEOUT);
        assertThat(failure.mayHaveArrived()).isFalse();
        assertThat(serverSawEnd.get(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aStalledHandshakeEndsWithTheConnectTimeoutIfThatIsShorter() throws Exception {
        ScriptedServer server = stalledHandshake();
        HttpEngine engine = fixture.engine(EngineLimits.DEFAULT.withConnectTimeout(SHORT));

        ExchangeFailedException failure = failure(engine, get(server), VERY_LONG);

        assertThat(failure.failure().code()).isEqualTo(ErrorCode.CONNECT_TIMEOUT);
        assertThat(failure.failure().failure().arguments()).containsExactly(HOST + ":" + server.port(), "0.3");
        assertThat(failure.mayHaveArrived()).isFalse();
        assertThat(serverSawEnd.get(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void anInterruptionEndsAStalledHandshake() throws Exception {
        ScriptedServer server = stalledHandshake();
        Call call = new Call(fixture.engine(), get(server));

        serverIsThere.await();
        call.thread.interrupt();

        assertThat(call.failure().failure().code()).isEqualTo(ErrorCode.INTERRUPTED);
        assertThat(call.failure().mayHaveArrived()).isFalse();
        assertThat(call.interruptedAfterwards).isTrue();
        assertThat(serverSawEnd.get(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aStalledLookupEndsWithTheTime() {
        CountDownLatch over = new CountDownLatch(1);
        HttpEngine engine = stalledLookup(over);

        ExchangeFailedException failure = failure(engine, get(443), SHORT);

        assertThat(failure.failure().code()).isEqualTo(ErrorCode.ATTEMPT_TIMEOUT);
        assertThat(failure.mayHaveArrived()).isFalse();
        over.countDown();
    }

    @Test
    void anInterruptionEndsAStalledLookup() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        Call call = new Call(stalledLookup(over), get(443));

        serverIsThere.await();
        call.thread.interrupt();

        assertThat(call.failure().failure().code()).isEqualTo(ErrorCode.INTERRUPTED);
        over.countDown();
    }

    @Test
    void waitingForAConnectionEndsWithTheTime() throws Exception {
        ScriptedServer server = stalling(session -> {});
        HttpEngine engine = fixture.engine(EngineLimits.DEFAULT.withMaxConnections(1));
        Call first = new Call(engine, get(server));
        serverIsThere.await();

        ExchangeFailedException failure = failure(engine, get(server), SHORT);

        assertThat(failure.failure().code()).isEqualTo(ErrorCode.BULKHEAD_FULL);
        assertThat(failure.failure().failure().arguments()).containsExactly(HOST + ":" + server.port(), "1");
        assertThat(failure.mayHaveArrived()).isFalse();
        engine.close();
        assertThat(first.failure().failure().code()).isEqualTo(ErrorCode.CLIENT_CLOSED);
    }

    @Test
    void interruptionAndClosingEndTheWaitForAConnection() throws Exception {
        ScriptedServer server = stalling(session -> {});
        HttpEngine engine = fixture.engine(EngineLimits.DEFAULT.withMaxConnections(1));
        Call first = new Call(engine, get(server));
        serverIsThere.await();
        Call second = new Call(engine, get(server));
        Call third = new Call(engine, get(server));

        second.thread.interrupt();
        assertThat(second.failure().failure().code()).isEqualTo(ErrorCode.INTERRUPTED);
        assertThat(second.failure().mayHaveArrived()).isFalse();
        engine.close();

        assertThat(first.failure().failure().code()).isEqualTo(ErrorCode.CLIENT_CLOSED);
        assertThat(third.failure().failure().code()).isEqualTo(ErrorCode.CLIENT_CLOSED);
        assertThat(server.requests).hasValue(1);
    }

    @Test
    void aCallThatStoppedWaitingLeavesThePlaceToTheNext() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        ScriptedServer server = fixture.server(session -> {
            session.request();
            serverIsThere.countDown();
            goOn.await();
            session.send(OK);
            session.answerAll(OK);
        });
        HttpEngine engine = fixture.engine(EngineLimits.DEFAULT.withMaxConnections(1));
        Call first = new Call(engine, get(server));
        serverIsThere.await();
        assertThat(failure(engine, get(server), SHORT).failure().code()).isEqualTo(ErrorCode.BULKHEAD_FULL);
        goOn.countDown();

        assertThat(engine.exchange(get(server), LONG).status()).isEqualTo(200);
        first.thread.join();
        assertThat(server.connections).hasValue(1);
    }

    @Test
    void aCallThatWasInterruptedWhileWaitingLeavesThePlaceToTheNext() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        ScriptedServer server = fixture.server(session -> {
            session.request();
            serverIsThere.countDown();
            goOn.await();
            session.send(OK);
            session.answerAll(OK);
        });
        HttpEngine engine = fixture.engine(EngineLimits.DEFAULT.withMaxConnections(1));
        new Call(engine, get(server));
        serverIsThere.await();
        Call second = new Call(engine, get(server));
        while (second.thread.getState() != Thread.State.WAITING) {
            second.thread.join(1);
        }
        second.thread.interrupt();
        assertThat(second.failure().failure().code()).isEqualTo(ErrorCode.INTERRUPTED);
        goOn.countDown();

        assertThat(engine.exchange(get(server), LONG).status()).isEqualTo(200);
        assertThat(server.connections).hasValue(1);
    }

    @Test
    void aClosedEngineSendsNothing() throws Exception {
        ScriptedServer server = fixture.server(session -> session.answerAll(OK));
        HttpEngine engine = fixture.engine();
        engine.exchange(get(server), LONG);
        engine.close();

        ExchangeFailedException failure = failure(engine, get(server), LONG);

        assertThat(failure.failure().code()).isEqualTo(ErrorCode.CLIENT_CLOSED);
        assertThat(failure.mayHaveArrived()).isFalse();
        assertThat(server.requests).hasValue(1);
    }

    @Test
    void anInterruptedThreadSendsNothing() throws Exception {
        ScriptedServer server = fixture.server(session -> session.answerAll(OK));
        HttpEngine engine = fixture.engine();

        Thread.currentThread().interrupt();
        ExchangeFailedException failure = failure(engine, get(server), LONG);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure.failure().code()).isEqualTo(ErrorCode.INTERRUPTED);
        assertThat(server.connections).hasValue(0);
    }

    @Test
    void withoutTimeNothingIsSent() throws Exception {
        ScriptedServer server = fixture.server(session -> session.answerAll(OK));

        ExchangeFailedException failure = failure(fixture.engine(), get(server), Duration.ZERO);

        assertThat(failure.failure().code()).isEqualTo(ErrorCode.ATTEMPT_TIMEOUT);
        assertThat(failure.mayHaveArrived()).isFalse();
        assertThat(server.connections).hasValue(0);
    }

    @Test
    void aClosedPortIsARefusedConnection() throws Exception {
        int port;
        try (ServerSocket listener = ScriptedServer.plainListener()) {
            port = listener.getLocalPort();
        }

        ExchangeFailedException failure = failure(fixture.engine(), get(port), LONG);

        assertThat(failure.failure().code()).isEqualTo(ErrorCode.CONNECTION_REFUSED);
        assertThat(failure.failure().failure().arguments()).containsExactly(HOST + ":" + port);
        assertThat(failure.mayHaveArrived()).isFalse();
    }

    @Test
    void triesTheNextAddressOfTheHost() throws Exception {
        ScriptedServer server = fixture.server(session -> session.answerAll(OK));
        InetAddress nobody = InetAddress.getByName("127.0.0.99");
        HttpEngine engine = fixture.engine(EngineLimits.DEFAULT, fixture.material(), host ->
                new InetAddress[] {nobody, InetAddress.getLoopbackAddress()});

        assertThat(engine.exchange(get(server), LONG).status()).isEqualTo(200);
    }

    @Test
    void anUnknownNameIsAHostNotFound() {
        HttpEngine engine = fixture.engine(EngineLimits.DEFAULT, fixture.material(), host -> {
            throw new UnknownHostException(host);
        });

        ExchangeFailedException failure = failure(engine, get(443), LONG);

        assertThat(failure.failure().code()).isEqualTo(ErrorCode.HOST_NOT_FOUND);
        assertThat(failure.failure().failure().arguments()).containsExactly(HOST + ":443");
        assertThat(failure.mayHaveArrived()).isFalse();
    }

    @Test
    void aConnectionThatTheServerClosedMeanwhileIsNoticedBeforeSending() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        ScriptedServer server = fixture.server(session -> {
            session.request();
            session.send(OK);
            session.socket().shutdownOutput();
            closed.countDown();
            session.seesEnd();
        });
        HttpEngine engine = fixture.engine(alwaysValidating());
        engine.exchange(get(server), LONG);
        closed.await();

        assertThat(engine.exchange(get(server), LONG).status()).isEqualTo(200);
        assertThat(server.requests).hasValue(2);
        assertThat(server.connections).hasValue(2);
    }

    @Test
    void aConnectionThatIsStillGoodIsUsedAgainAfterALookAtIt() throws Exception {
        ScriptedServer server = fixture.server(session -> session.answerAll(OK));
        HttpEngine engine = fixture.engine(alwaysValidating());

        for (int i = 0; i < 5; i++) {
            engine.exchange(post(server, "{}"), LONG);
        }

        assertThat(server.requests).hasValue(5);
        assertThat(server.connections).hasValue(1);
    }

    @Test
    void aConnectionThatHasLivedLongEnoughIsNotUsedAgain() throws Exception {
        ScriptedServer server = fixture.server(session -> session.answerAll(OK));
        HttpEngine engine = fixture.engine(limits(Duration.ofNanos(1), Duration.ofHours(1)));

        engine.exchange(get(server), LONG);
        engine.exchange(get(server), LONG);

        assertThat(server.connections).hasValue(2);
    }

    @Test
    void aConnectionThatTheServerAnsweredUnaskedIsNotUsedAgain() throws Exception {
        CountDownLatch sent = new CountDownLatch(1);
        ScriptedServer server = fixture.server(session -> {
            session.request();
            session.send(OK);
            if (sent.getCount() > 0) {
                serverIsThere.await();
                session.send("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil");
                sent.countDown();
                session.seesEnd();
            }
        });
        HttpEngine engine = fixture.engine(alwaysValidating());
        engine.exchange(get(server), LONG);
        serverIsThere.countDown();
        sent.await();

        assertThat(engine.exchange(get(server), LONG).body()).hasSize(2);
    }

    @Test
    void aConnectionThatIsLostOnTheSecondRequestIsNotTriedAgain() throws Exception {
        ScriptedServer server = fixture.server(session -> {
            session.request();
            session.send(OK);
            session.request();
        });
        HttpEngine engine = fixture.engine();
        engine.exchange(get(server), LONG);

        ExchangeFailedException failure = failure(engine, get(server), LONG);

        assertThat(failure.failure().code()).isEqualTo(ErrorCode.CONNECTION_LOST);
        assertThat(failure.failure().failure().arguments()).containsExactly(HOST + ":" + server.port());
        assertThat(failure.mayHaveArrived()).isTrue();
        assertThat(server.requests).hasValue(2);
        assertThat(server.connections).hasValue(1);
    }

    private ScriptedServer stalling(ScriptedServer.Script stall) throws Exception {
        return fixture.server(session -> {
            session.request();
            stall.play(session);
            serverIsThere.countDown();
            serverSawEnd.complete(session.seesEnd());
        });
    }

    private ScriptedServer stalledHandshake() throws Exception {
        return fixture.server(ScriptedServer.plainListener(), session -> {
            session.socket().getInputStream().read();
            serverIsThere.countDown();
            serverSawEnd.complete(session.seesEnd());
        });
    }

    private static EngineLimits alwaysValidating() {
        return limits(EngineLimits.DEFAULT.timeToLive(), Duration.ZERO);
    }

    private static EngineLimits limits(Duration timeToLive, Duration validateAfter) {
        EngineLimits usual = EngineLimits.DEFAULT;
        return new EngineLimits(
                usual.connectTimeout(),
                usual.bodyBytes(),
                usual.headerBytes(),
                usual.headerCount(),
                usual.maxConnections(),
                usual.idleTime(),
                timeToLive,
                validateAfter);
    }

    private HttpEngine stalledLookup(CountDownLatch over) {
        return fixture.engine(EngineLimits.DEFAULT, fixture.material(), host -> {
            serverIsThere.countDown();
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new UnknownHostException(host);
        });
    }

    /** A call in a thread of its own, which fails. */
    private static final class Call {
        private final CompletableFuture<ExchangeFailedException> failure = new CompletableFuture<>();
        private final Thread thread;
        private volatile boolean interruptedAfterwards;

        Call(HttpEngine engine, HttpRequestMessage request) {
            thread = new Thread(() -> {
                ExchangeFailedException failed = EndOfExchangeTest.failed(engine, request);
                interruptedAfterwards = Thread.currentThread().isInterrupted();
                failure.complete(failed);
            });
            thread.setDaemon(true);
            thread.start();
        }

        ExchangeFailedException failure() throws Exception {
            return failure.get(30, TimeUnit.SECONDS);
        }
    }

    private static ExchangeFailedException failed(HttpEngine engine, HttpRequestMessage request) {
        return failure(engine, request, VERY_LONG);
    }
}
