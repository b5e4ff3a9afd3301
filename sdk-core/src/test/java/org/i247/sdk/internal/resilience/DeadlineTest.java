package org.i247.sdk.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.i247.sdk.error.ErrorCode.*;
import static org.i247.sdk.internal.resilience.Safety.SAFE;
import static org.i247.sdk.internal.resilience.Safety.UNSAFE;

import java.time.Duration;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private final Bench bench = new Bench();

    @Test
    void anAttemptHasItsOwnTimeButNeverMoreThanTheCallHasLeft() {
        Script script = bench.script()
                .failsAfter(Duration.ofSeconds(10), Failure.of(ATTEMPT_TIMEOUT))
                .answers();
        bench.runner.run(Bench.within(Duration.ofSeconds(12)), script);
        assertThat(script.timesLeft())
                .containsExactly(Duration.ofSeconds(10), Duration.ofSeconds(2).minusMillis(25));
    }

    @Test
    void theTimeLeftRunsDownToZeroAndNotBelow() {
        bench.runner.run(Bench.within(Duration.ofSeconds(12)), scope -> {
            bench.time.pass(Duration.ofSeconds(3));
            assertThat(scope.timeLeft()).isEqualTo(Duration.ofSeconds(7));
            bench.time.pass(Duration.ofSeconds(8));
            assertThat(scope.timeLeft()).isZero();
            return "";
        });
    }

    @Test
    void whenTheTimeIsOverTheReportNamesTheLastFailureAndTheTime() {
        Script script = bench.script().failsAfter(Duration.ofMillis(1_250), Failure.of(ATTEMPT_TIMEOUT));
        I247Exception end = bench.failure(Bench.within(Duration.ofMillis(2_500)), script);
        assertThat(end.code()).isEqualTo(DEADLINE_EXCEEDED);
        assertThat(end.failure().arguments()).containsExactly("ATTEMPT_TIMEOUT", "2.5");
        assertThat(end.isRetryable()).isTrue();
        assertThat(end.failure().attempts()).isEqualTo(2);
        assertThat(end.failure().reference()).contains(Bench.REFERENCE);
        assertThat(end.getCause())
                .isInstanceOfSatisfying(
                        I247Exception.class, last -> assertThat(last.code()).isEqualTo(ATTEMPT_TIMEOUT));
        assertThat(end.getSuppressed()).hasSize(1);
    }

    @Test
    void theLastAttemptAllowedMayAlsoBeTheOneThatUsesUpTheTime() {
        CallPlan plan =
                new CallPlan(Bench.LANE, SAFE, Duration.ofSeconds(5), Duration.ofSeconds(5), 1, Bench.REFERENCE);
        Script script = bench.script().failsAfter(Duration.ofSeconds(5), Failure.of(ATTEMPT_TIMEOUT));
        assertThat(bench.failure(plan, script).code()).isEqualTo(DEADLINE_EXCEEDED);
    }

    @Test
    void anAnswerThatCameLateIsStillTheAnswer() {
        assertThat(bench.runner.run(
                        Bench.within(Duration.ofSeconds(1)), bench.script().answersAfter(Duration.ofSeconds(2))))
                .isEqualTo(Script.ANSWER);
    }

    @Test
    void aRefusalThatCameLateIsStillTheRefusal() {
        assertThat(lateEnd(SAFE, Failure.of(INVALID_QUERY))).isEqualTo(INVALID_QUERY);
    }

    @Test
    void anUntrustedAnswerIsNotHiddenBehindTheDeadline() {
        assertThat(lateEnd(SAFE, Failure.of(UNVERIFIED_ANSWER))).isEqualTo(UNVERIFIED_ANSWER);
    }

    @Test
    void aWriteWithoutAKeyThatMayHaveArrivedIsNotHiddenBehindTheDeadline() {
        assertThat(lateEnd(UNSAFE, Failure.of(ATTEMPT_TIMEOUT))).isEqualTo(ATTEMPT_TIMEOUT);
    }

    @Test
    void aWaitThatIsAskedForIsToldEvenIfItCameLate() {
        assertThat(lateEnd(SAFE, Failure.of(MAINTENANCE).withRetryAfter(Duration.ofSeconds(1))))
                .isEqualTo(MAINTENANCE);
    }

    private ErrorCode lateEnd(Safety safety, Failure failure) {
        return bench.failure(safety, bench.script().failsAfter(Duration.ofMinutes(1), failure))
                .code();
    }

    @Test
    void aSleepThatLastedTooLongIsNotFollowedByAnAttempt() {
        CallRunner runner = new CallRunner(1, 1, bench.time, wait -> bench.time.pass(wait.plusSeconds(60)), Bench.HALF);
        Script script = bench.script().fails(CONNECTION_LOST);
        assertThat(catchThrowableOfType(I247Exception.class, () -> runner.run(Bench.plan(SAFE), script))
                        .code())
                .isEqualTo(DEADLINE_EXCEEDED);
        assertThat(script.attempts()).isEqualTo(1);
    }
}
