package org.i247.sdk.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.i247.sdk.error.ErrorCode.*;
import static org.i247.sdk.internal.resilience.Safety.SAFE;

import java.time.Duration;
import java.util.stream.Stream;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FailoverTest {
    private final Bench bench = new Bench(2);

    static Stream<ErrorCode> failuresOfTheLine() {
        return Stream.of(
                CONNECTION_REFUSED,
                CONNECT_TIMEOUT,
                HOST_NOT_FOUND,
                CONNECTION_LOST,
                ATTEMPT_TIMEOUT,
                GATEWAY_UNREACHABLE);
    }

    static Stream<ErrorCode> failuresOfTheService() {
        return Stream.of(
                INTERNAL_ERROR,
                DATABASE_UNAVAILABLE,
                MAINTENANCE,
                DATABASE_TIMEOUT,
                QUOTA_EXCEEDED,
                REQUEST_IN_PROGRESS,
                UNVERIFIED_ANSWER,
                SIGNATURE_REPLAYED);
    }

    @ParameterizedTest
    @MethodSource("failuresOfTheLine")
    void aFailureOfTheLineSendsTheNextAttemptToTheNextEndpoint(ErrorCode code) {
        Script script = bench.script().fails(code).answers();
        bench.run(SAFE, script);
        assertThat(script.endpoints()).containsExactly(0, 1);
    }

    @ParameterizedTest
    @MethodSource("failuresOfTheService")
    void aFailureOfTheServiceStaysWithTheEndpoint(ErrorCode code) {
        Script script = bench.script().fails(code).answers();
        bench.run(SAFE, script);
        assertThat(script.endpoints()).containsExactly(0, 0);
    }

    @Test
    void afterTheLastEndpointThePrimaryIsNext() {
        Script script = bench.script().fails(CONNECTION_LOST);
        bench.failure(SAFE, script);
        assertThat(script.endpoints()).containsExactly(0, 1, 0);
    }

    @Test
    void aWaitThatTheFirstEndpointAsksForIsNotKeptAtTheSecond() {
        Failure refusal = Failure.of(GATEWAY_UNREACHABLE).withRetryAfter(Duration.ofMinutes(2));
        assertThat(bench.run(SAFE, bench.script().fails(refusal).answers())).isEqualTo(Script.ANSWER);
        assertThat(bench.time.passed()).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void oneEndpointIsAskedAgain() {
        Bench single = new Bench(1);
        Script script = single.script().fails(CONNECTION_REFUSED);
        single.failure(SAFE, script);
        assertThat(script.endpoints()).containsExactly(0, 0, 0);
    }

    @Test
    void aDeadPrimaryNeitherUsesUpTheBudgetNorOpensTheBreaker() {
        for (int call = 0; call < 1_000; call++) {
            assertThat(bench.run(SAFE, deadPrimary(CONNECTION_REFUSED))).isEqualTo(Script.ANSWER);
            assertThat(bench.run(SAFE, deadPrimary(ATTEMPT_TIMEOUT))).isEqualTo(Script.ANSWER);
        }
        assertThat(bench.tokens(0)).isEqualTo(RetryBudget.CAPACITY);
        assertThat(bench.tokens(1)).isEqualTo(RetryBudget.CAPACITY);
    }

    @Test
    void aDeadPrimaryIsRiddenOutWithManyCallsUnderWayAtOnce() {
        assertThat(nested(60)).isEqualTo(Script.ANSWER);
    }

    @Test
    void aFailoverToAnEndpointThatWasNotAskedYetTakesNothingFromTheBudget() {
        bench.failure(SAFE, bench.script().fails(CONNECTION_REFUSED));
        assertThat(bench.tokens(1)).isEqualTo(RetryBudget.CAPACITY);
        assertThat(bench.tokens(0)).isEqualTo(RetryBudget.CAPACITY - 14);
    }

    /** Each call reaches the secondary while those before it are still there. */
    private String nested(int depth) {
        return bench.runner.run(Bench.plan(SAFE), scope -> {
            if (scope.endpoint() == 0) {
                throw I247Exception.of(Failure.of(CONNECTION_REFUSED));
            }
            return depth == 1 ? Script.ANSWER : nested(depth - 1);
        });
    }

    @Test
    void whenAllEndpointsAreDeadTheBreakerOpens() {
        Script script = bench.script().fails(CONNECTION_REFUSED);
        ErrorCode end = CONNECTION_REFUSED;
        for (int call = 0; call < 25 && end.equals(CONNECTION_REFUSED); call++) {
            end = bench.failure(SAFE, script).code();
        }
        assertThat(end).isEqualTo(CIRCUIT_OPEN);
    }

    private Script deadPrimary(ErrorCode code) {
        return bench.script().fails(code).answers();
    }
}
