package org.i247.sdk.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.i247.sdk.error.ErrorCode.*;
import static org.i247.sdk.internal.resilience.Safety.SAFE;
import static org.i247.sdk.internal.resilience.Safety.UNSAFE;

import java.time.Duration;
import java.util.stream.Stream;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BreakerTest {
    private final Bench bench = new Bench();

    static Stream<Failure> outages() {
        return Stream.of(
                Failure.of(CONNECTION_REFUSED),
                Failure.of(CONNECT_TIMEOUT),
                Failure.of(HOST_NOT_FOUND),
                Failure.of(CONNECTION_LOST),
                Failure.of(ATTEMPT_TIMEOUT),
                Failure.of(GATEWAY_UNREACHABLE).withAnswer(502, null),
                Failure.of(INTERNAL_ERROR).withAnswer(500, null),
                Failure.of(DATABASE_UNAVAILABLE).withAnswer(503, null),
                Failure.of(MAINTENANCE).withAnswer(503, null),
                Failure.of(DATABASE_TIMEOUT).withAnswer(504, null),
                Failure.of(new ErrorCode("NEW_TROUBLE")).withAnswer(500, null));
    }

    static Stream<Failure> noOutages() {
        return Stream.of(
                Failure.of(GATEWAY_UNREACHABLE).withAnswer(429, null),
                Failure.of(QUOTA_EXCEEDED).withAnswer(429, null),
                Failure.of(REQUEST_IN_PROGRESS).withAnswer(409, null),
                Failure.of(INVALID_QUERY).withAnswer(422, null),
                Failure.of(NOT_FOUND).withAnswer(404, null),
                Failure.of(SIGNATURE_REPLAYED).withAnswer(401, null),
                Failure.of(SIGNATURE_STALE).withAnswer(401, null),
                Failure.of(ACCESS_DENIED).withAnswer(403, null),
                Failure.of(new ErrorCode("NEW_TROUBLE")).withAnswer(418, null),
                Failure.of(UNVERIFIED_ANSWER).withAnswer(500, null),
                Failure.of(MALFORMED_ANSWER).withAnswer(500, null),
                Failure.of(GATEWAY_NOT_TRUSTED),
                Failure.of(TLS_HANDSHAKE_FAILED),
                Failure.of(INTERRUPTED),
                Failure.of(CLIENT_CLOSED),
                Failure.of(BULKHEAD_FULL));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void twentyAttemptsOfAnOutageOpenIt(Failure failure) {
        fail(19, failure);
        assertThat(isOpen()).isFalse();
        fail(1, failure);
        assertThat(isOpen()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("noOutages")
    void whatIsNoOutageDoesNotOpenIt(Failure failure) {
        fail(100, failure);
        assertThat(isOpen()).isFalse();
    }

    @Test
    void slowAnswersDoNotOpenIt() {
        for (int i = 0; i < 100; i++) {
            bench.run(UNSAFE, bench.script().answersAfter(Duration.ofSeconds(70)));
        }
        assertThat(isOpen()).isFalse();
    }

    @Test
    void itOpensAtFourFailuresInFiveAndNotBelow() {
        answer(21);
        fail(83, Failure.of(CONNECTION_LOST));
        assertThat(isOpen()).isFalse();
        fail(1, Failure.of(CONNECTION_LOST));
        assertThat(isOpen()).isTrue();
    }

    @Test
    void whatIsOlderThanThirtySecondsIsForgotten() {
        fail(19, Failure.of(CONNECTION_LOST));
        bench.time.pass(Duration.ofSeconds(30));
        fail(19, Failure.of(CONNECTION_LOST));
        assertThat(isOpen()).isFalse();
        bench.time.pass(Duration.ofSeconds(28));
        fail(1, Failure.of(CONNECTION_LOST));
        assertThat(isOpen()).isTrue();
    }

    @Test
    void anOpenBreakerRefusesAtOnceWithoutAnAttempt() {
        open();
        Script script = bench.script().answers();
        I247Exception end = bench.failure(SAFE, script);
        assertThat(end.code()).isEqualTo(CIRCUIT_OPEN);
        assertThat(end.failure().arguments()).containsExactly(Bench.LANE);
        assertThat(end.failure().attempts()).isZero();
        assertThat(end.failure().reference()).contains(Bench.REFERENCE);
        assertThat(script.attempts()).isZero();
        assertThat(bench.time.sleeps()).isEmpty();
    }

    @Test
    void aBreakerThatOpensDuringACallEndsItAndCostsTheBudgetNothing() {
        fail(19, Failure.of(CONNECTION_LOST));
        Script script = bench.script().fails(DATABASE_TIMEOUT);
        I247Exception end = bench.failure(SAFE, script);
        assertThat(end.code()).isEqualTo(CIRCUIT_OPEN);
        assertThat(end.failure().attempts()).isEqualTo(1);
        assertThat(end.getCause())
                .isInstanceOfSatisfying(
                        I247Exception.class, last -> assertThat(last.code()).isEqualTo(DATABASE_TIMEOUT));
        assertThat(script.attempts()).isEqualTo(1);
        assertThat(bench.tokens(0)).isEqualTo(RetryBudget.CAPACITY);
    }

    @Test
    void anotherLaneIsNotTouched() {
        open();
        assertThat(bench.runner.run(Bench.plan("vehicles", SAFE), bench.script().answers()))
                .isEqualTo(Script.ANSWER);
    }

    @Test
    void anotherRunnerIsNotTouched() {
        open();
        assertThat(new Bench().run(SAFE, bench.script().answers())).isEqualTo(Script.ANSWER);
    }

    @Test
    void afterFiveSecondsItLetsProbesThroughAndFiveGoodOnesCloseIt() {
        open();
        bench.time.pass(Duration.ofSeconds(5));
        assertThat(isOpen()).isTrue();
        bench.time.pass(Duration.ofNanos(1));
        answer(5);
        fail(19, Failure.of(CONNECTION_LOST));
        assertThat(isOpen()).isFalse();
    }

    @Test
    void fiveBadProbesOpenItForAnotherFiveSeconds() {
        open();
        bench.time.pass(Duration.ofSeconds(6));
        fail(5, Failure.of(CONNECTION_LOST));
        bench.time.pass(Duration.ofSeconds(5));
        assertThat(isOpen()).isTrue();
        bench.time.pass(Duration.ofNanos(1));
        assertThat(isOpen()).isFalse();
    }

    @Test
    void aProbeThatSaysNothingAboutTheLaneMakesRoomForAnother() {
        open();
        bench.time.pass(Duration.ofSeconds(6));
        fail(100, Failure.of(INVALID_QUERY));
        for (int i = 0; i < 100; i++) {
            assertThat(bugInAttempt()).isInstanceOf(IllegalStateException.class);
        }
        assertThat(isOpen()).isFalse();
    }

    @Test
    void noMoreThanFiveProbesAreUnderWay() {
        open();
        bench.time.pass(Duration.ofSeconds(6));
        assertThat(withProbesUnderWay(5, Duration.ZERO)).isEqualTo("refused");
        assertThat(isOpen()).isFalse();
    }

    @Test
    void probesThatDoNotComeBackAreNotWaitedForForever() {
        open();
        bench.time.pass(Duration.ofSeconds(6));
        assertThat(withProbesUnderWay(5, Duration.ofSeconds(61))).isEqualTo("refused, answered later");
    }

    /** Each call is made while those before it are still under way. */
    private String withProbesUnderWay(int probes, Duration lasting) {
        return bench.runner.run(Bench.plan(UNSAFE), scope -> {
            if (probes > 1) {
                return withProbesUnderWay(probes - 1, lasting);
            }
            bench.time.pass(lasting);
            assertThat(isOpen()).isTrue();
            bench.time.pass(LaneBreaker.OPEN_TIME.plusNanos(1));
            return isOpen() ? "refused" : "refused, answered later";
        });
    }

    private Throwable bugInAttempt() {
        return org.assertj.core.api.Assertions.catchThrowable(() -> bench.runner.run(Bench.plan(UNSAFE), scope -> {
            throw new IllegalStateException();
        }));
    }

    private void open() {
        fail(20, Failure.of(CONNECTION_LOST));
    }

    private void fail(int attempts, Failure failure) {
        for (int i = 0; i < attempts; i++) {
            assertThat(once(bench.script().fails(failure))).isEqualTo(failure.code());
        }
    }

    private void answer(int attempts) {
        for (int i = 0; i < attempts; i++) {
            bench.run(UNSAFE, bench.script().answers());
        }
    }

    /** Asks by an attempt that does not count. */
    private boolean isOpen() {
        return once(bench.script().fails(INVALID_QUERY)).equals(CIRCUIT_OPEN);
    }

    private ErrorCode once(Script script) {
        CallPlan plan =
                new CallPlan(Bench.LANE, UNSAFE, Duration.ofMinutes(5), Duration.ofMinutes(5), 1, Bench.REFERENCE);
        return bench.failure(plan, script).code();
    }
}
