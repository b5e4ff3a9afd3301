package org.i247.sdk.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.i247.sdk.error.ErrorCode.*;
import static org.i247.sdk.internal.resilience.Safety.SAFE;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.quota.QuotaHint;
import org.junit.jupiter.api.Test;

/** What a call does about a quota that the gateway's answers said to be used up. */
class QuotaTest {
    private final Bench bench = new Bench();

    @Test
    void aCallWaitsForTheNextWindowAndALittleLongerAndIsThenSentOnce() {
        left(0, 10);
        Script script = bench.script().answers();
        assertThat(bench.run(SAFE, script)).isEqualTo(Script.ANSWER);
        assertThat(bench.time.sleeps()).containsExactly(Duration.ofSeconds(10).plusMillis(500));
        assertThat(script.attempts()).isEqualTo(1);
    }

    @Test
    void aCallWithoutTheTimeForItFailsAtOnceAndSaysWhenToComeAgain() {
        left(0, 10);
        Script script = bench.script().answers();
        I247Exception end = bench.failure(Bench.within(Duration.ofSeconds(10)), script);
        assertThat(end.code()).isEqualTo(QUOTA_USED_UP);
        assertThat(end.isRetryable()).isTrue();
        assertThat(end.failure().arguments()).containsExactly(Bench.LANE);
        assertThat(end.failure().retryAfter()).contains(Duration.ofSeconds(10));
        assertThat(end.failure().attempts()).isZero();
        assertThat(script.attempts()).isZero();
        assertThat(bench.time.passed()).isZero();
    }

    @Test
    void theLittleLongerNeverCostsTheCallItsTime() {
        left(0, 10);
        bench.runner.run(Bench.within(Duration.ofMillis(10_001)), bench.script().answers());
        assertThat(bench.time.passed()).isLessThan(Duration.ofMillis(10_001));
    }

    @Test
    void aRetryIsHeldUpAsWellAndGivesItsTokensBackIfItIsNotMade() {
        Script script = bench.script().fails(DATABASE_UNAVAILABLE);
        I247Exception end = bench.failure(Bench.within(Duration.ofSeconds(5)), scope -> {
            left(0, 10);
            return script.attempt(scope);
        });
        assertThat(end.code()).isEqualTo(QUOTA_USED_UP);
        assertThat(end.failure().attempts()).isEqualTo(1);
        assertThat(end.getCause()).isInstanceOf(I247Exception.class);
        assertThat(bench.tokens(0)).isEqualTo(RetryBudget.CAPACITY);
    }

    @Test
    void aCallThatTheBreakerRefusesTakesNothing() {
        bench.open();
        left(1, 10);
        assertThat(bench.failure(SAFE, bench.script().answers()).code()).isEqualTo(CIRCUIT_OPEN);
        bench.time.pass(LaneBreaker.OPEN_TIME.plusNanos(1));
        bench.run(SAFE, bench.script().answers());
        assertThat(bench.time.sleeps()).isEmpty();
    }

    @Test
    void whatSurelyNeverArrivedWasNotCounted() {
        left(1, 10);
        bench.run(SAFE, bench.script().fails(CONNECTION_REFUSED).answers());
        assertThat(bench.time.passed()).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void anErrorOfTheProgramEndsTheRequestAllTheSame() {
        for (int i = 0; i < 10; i++) {
            try {
                bench.runner.run(Bench.plan(SAFE), scope -> {
                    throw new IllegalStateException();
                });
            } catch (IllegalStateException expected) {
                continue;
            }
        }
        left(1, 10);
        bench.run(SAFE, bench.script().answers());
        assertThat(bench.time.sleeps()).isEmpty();
    }

    private void left(int remaining, int seconds) {
        bench.quotas.told(
                0,
                Bench.LANE,
                List.of(new QuotaHint("default", "", true, remaining, Duration.ofSeconds(seconds), Optional.empty())));
    }
}
