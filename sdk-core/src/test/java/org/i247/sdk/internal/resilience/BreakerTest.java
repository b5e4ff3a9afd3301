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
        bench.fail(19, failure);
        assertThat(bench.isOpen()).isFalse();
        bench.fail(1, failure);
        assertThat(bench.isOpen()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("noOutages")
    void whatIsNoOutageDoesNotOpenIt(Failure failure) {
        bench.fail(100, failure);
        assertThat(bench.isOpen()).isFalse();
    }

    @Test
    void slowAnswersDoNotOpenIt() {
        for (int i = 0; i < 100; i++) {
            bench.run(UNSAFE, bench.script().answersAfter(Duration.ofSeconds(70)));
        }
        assertThat(bench.isOpen()).isFalse();
    }

    @Test
    void itOpensAtFourFailuresInFiveAndNotBelow() {
        bench.answer(21);
        bench.fail(83, Failure.of(CONNECTION_LOST));
        assertThat(bench.isOpen()).isFalse();
        bench.fail(1, Failure.of(CONNECTION_LOST));
        assertThat(bench.isOpen()).isTrue();
    }

    @Test
    void whatIsOlderThanThirtySecondsIsForgotten() {
        bench.fail(19, Failure.of(CONNECTION_LOST));
        bench.time.pass(Duration.ofSeconds(30));
        bench.fail(19, Failure.of(CONNECTION_LOST));
        assertThat(bench.isOpen()).isFalse();
        bench.time.pass(Duration.ofSeconds(28));
        bench.fail(1, Failure.of(CONNECTION_LOST));
        assertThat(bench.isOpen()).isTrue();
    }

    @Test
    void anOpenBreakerRefusesAtOnceWithoutAnAttempt() {
        bench.open();
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
        bench.fail(19, Failure.of(CONNECTION_LOST));
        // Without it the streak of failures would end the call, and no retry come as far as the breaker.
        bench.fail(1, Failure.of(NOT_FOUND).withAnswer(404, null));
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
        bench.open();
        assertThat(bench.runner.run(Bench.plan("vehicles", SAFE), bench.script().answers()))
                .isEqualTo(Script.ANSWER);
    }

    @Test
    void anotherRunnerIsNotTouched() {
        bench.open();
        assertThat(new Bench().run(SAFE, bench.script().answers())).isEqualTo(Script.ANSWER);
    }
}
