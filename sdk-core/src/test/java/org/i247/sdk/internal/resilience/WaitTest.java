package org.i247.sdk.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.i247.sdk.error.ErrorCode.*;
import static org.i247.sdk.internal.resilience.Safety.SAFE;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.junit.jupiter.api.Test;

class WaitTest {
    private final Bench bench = new Bench();

    @Test
    void aTransientFaultIsWaitedForAFractionOfADoublingFiftyMilliseconds() {
        bench.failure(SAFE, bench.script().fails(CONNECTION_LOST));
        assertThat(bench.time.sleeps()).containsExactly(Duration.ofMillis(25), Duration.ofMillis(50));
    }

    @Test
    void aThrottledCallIsWaitedForAFractionOfADoublingSecond() {
        bench.failure(SAFE, bench.script().fails(QUOTA_EXCEEDED));
        assertThat(bench.time.sleeps()).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
    }

    @Test
    void theBackOffStaysBelowTwentySecondsHoweverOftenItDoubles() {
        RandomGenerator nearlyOne = () -> -1L;
        assertThat(RetryKind.THROTTLED.backOff(1, nearlyOne)).isBetween(Duration.ofMillis(999), Duration.ofSeconds(1));
        assertThat(RetryKind.THROTTLED.backOff(6, nearlyOne)).isBetween(Duration.ofSeconds(19), Duration.ofSeconds(20));
        assertThat(RetryKind.THROTTLED.backOff(1_000, nearlyOne))
                .isBetween(Duration.ofSeconds(19), Duration.ofSeconds(20));
    }

    @Test
    void theJitterReachesDownToNothing() {
        assertThat(RetryKind.TRANSIENT.backOff(3, () -> 0L)).isZero();
    }

    @Test
    void theWaitThatAVerifiedAnswerAsksForIsTheWait() {
        assertWaited(Failure.of(DATABASE_UNAVAILABLE).withRetryAfter(Duration.ofSeconds(4)), Duration.ofSeconds(4));
    }

    @Test
    void theWaitThatARefusalAsksForIsTheWaitAtOneOfTwoEndpointsAsWell() {
        Bench two = new Bench(2);
        Failure refusal = Failure.of(QUOTA_EXCEEDED).withAnswer(429, "r").withRetryAfter(Duration.ofSeconds(4));
        Script script = two.script().fails(refusal).answers();
        two.run(SAFE, script);
        assertThat(two.time.sleeps()).containsExactly(Duration.ofSeconds(4));
        assertThat(script.endpoints()).containsExactly(0, 0);
    }

    @Test
    void theWaitThatAMachineInBetweenAsksForIsTheWait() {
        assertWaited(Failure.of(GATEWAY_UNREACHABLE).withRetryAfter(Duration.ofSeconds(2)), Duration.ofSeconds(2));
    }

    @Test
    void aRequestInProgressIsAskedForAgainAfterItsWait() {
        assertWaited(Failure.of(REQUEST_IN_PROGRESS).withRetryAfter(Duration.ofSeconds(3)), Duration.ofSeconds(3));
    }

    @Test
    void aWaitOfNothingIsReplacedByTheOwnBackOff() {
        assertWaited(Failure.of(QUOTA_EXCEEDED).withRetryAfter(Duration.ZERO), Duration.ofMillis(500));
    }

    private void assertWaited(Failure failure, Duration wait) {
        Script script = bench.script().fails(failure).answers();
        assertThat(bench.run(SAFE, script)).isEqualTo(Script.ANSWER);
        assertThat(bench.time.sleeps()).containsExactly(wait);
    }

    @Test
    void aWaitOfTwentySecondsIsTheLongest() {
        assertWaited(Failure.of(MAINTENANCE).withRetryAfter(Duration.ofSeconds(20)), Duration.ofSeconds(20));
    }

    @Test
    void aLongerWaitEndsTheCallAtOnceAndIsToldToTheCaller() {
        Duration wait = Duration.ofSeconds(20).plusNanos(1);
        assertGivenUpAtOnce(Duration.ofMinutes(5), wait);
    }

    @Test
    void aWaitThatDoesNotFitTheTimeLeftEndsTheCallAtOnceAndIsToldToTheCaller() {
        assertGivenUpAtOnce(Duration.ofSeconds(10), Duration.ofSeconds(10));
    }

    private void assertGivenUpAtOnce(Duration total, Duration wait) {
        Script script = bench.script()
                .fails(Failure.of(MAINTENANCE).withRetryAfter(wait))
                .answers();
        I247Exception end = bench.failure(Bench.within(total), script);
        assertThat(end.code()).isEqualTo(MAINTENANCE);
        assertThat(end.failure().retryAfter()).contains(wait);
        assertThat(script.attempts()).isEqualTo(1);
        assertThat(bench.time.passed()).isZero();
    }

    @Test
    void theOwnBackOffIsNotBegunIfItDoesNotFitTheTimeLeft() {
        assertThat(codeWithin(Duration.ofMillis(25), CONNECTION_LOST)).isEqualTo(CONNECTION_LOST);
        assertThat(bench.time.passed()).isZero();
    }

    private ErrorCode codeWithin(Duration total, ErrorCode code) {
        return bench.failure(Bench.within(total), bench.script().fails(code)).code();
    }
}
