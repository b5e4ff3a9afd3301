package org.i247.sdk.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.i247.sdk.error.ErrorCode.*;
import static org.i247.sdk.internal.resilience.Safety.SAFE;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.junit.jupiter.api.Test;

class RetryBudgetTest {
    private final Bench bench = new Bench();

    @Test
    void aTransientRetryTakesFourteenTokens() {
        bench.failure(SAFE, bench.script().fails(CONNECTION_LOST));
        assertThat(bench.tokens(0)).isEqualTo(500 - 14 - 14);
    }

    @Test
    void aRetryAfterATimeOutTakesAHundred() {
        bench.failure(SAFE, bench.script().fails(ATTEMPT_TIMEOUT));
        assertThat(bench.tokens(0)).isEqualTo(500 - 100 - 100);
        Bench other = new Bench();
        other.failure(SAFE, other.script().fails(DATABASE_TIMEOUT));
        assertThat(other.tokens(0)).isEqualTo(500 - 100 - 100);
    }

    @Test
    void anotherEndpointThanTheOneThatTimedOutDidNoWorkForTheCallYet() {
        Bench two = new Bench(2);
        two.failure(SAFE, two.script().fails(ATTEMPT_TIMEOUT));
        assertThat(two.tokens(1)).isEqualTo(500 - 14);
        assertThat(two.tokens(0)).isEqualTo(500 - 100);
    }

    @Test
    void aThrottledRetryTakesFive() {
        bench.failure(SAFE, bench.script().fails(QUOTA_EXCEEDED));
        assertThat(bench.tokens(0)).isEqualTo(500 - 5 - 5);
    }

    @Test
    void anUnavailableDatabaseThatSaysWhenToComeBackIsThrottling() {
        bench.failure(
                SAFE, bench.script().fails(Failure.of(DATABASE_UNAVAILABLE).withRetryAfter(Duration.ofSeconds(1))));
        assertThat(bench.tokens(0)).isEqualTo(500 - 5 - 5);
    }

    @Test
    void aMachineInBetweenThatRefusesTooManyCallsIsThrottling() {
        bench.failure(SAFE, bench.script().fails(Failure.of(GATEWAY_UNREACHABLE).withAnswer(429, null)));
        assertThat(bench.tokens(0)).isEqualTo(500 - 5 - 5);
    }

    @Test
    void aRetryThatSucceedsGivesBackWhatItTookAndNotWhatTheOnesBeforeItTook() {
        bench.run(
                SAFE,
                bench.script().fails(CONNECTION_LOST).fails(CONNECTION_LOST).answers());
        assertThat(bench.tokens(0)).isEqualTo(500 - 14);
    }

    @Test
    void aFirstAttemptThatSucceedsGivesBackOneToken() {
        bench.failure(SAFE, bench.script().fails(CONNECTION_LOST));
        bench.run(SAFE, bench.script().answers());
        assertThat(bench.tokens(0)).isEqualTo(500 - 14 - 14 + 1);
    }

    @Test
    void aRetryTakesFromTheEndpointThatItGoesTo() {
        Bench two = new Bench(2);
        two.failure(SAFE, two.script().fails(CONNECTION_LOST));
        assertThat(two.tokens(0)).isEqualTo(500 - 14);
        assertThat(two.tokens(1)).isEqualTo(500 - 14);
    }

    @Test
    void withoutTokensThereIsNoRetryAndNoWait() {
        RetryBudget budget = bench.environment.budgets().get(0);
        assertThat(budget.tryTake(500 - 13)).isTrue();
        Script script = bench.script().fails(CONNECTION_LOST);
        I247Exception end = bench.failure(SAFE, script);
        assertThat(end.code()).isEqualTo(CONNECTION_LOST);
        assertThat(end.failure().attempts()).isEqualTo(1);
        assertThat(script.attempts()).isEqualTo(1);
        assertThat(bench.time.passed()).isZero();
        assertThat(budget.tokens()).isEqualTo(13);
    }

    @Test
    void threadsNeverTakeMoreThanThereIs() {
        RetryBudget budget = new RetryBudget();
        AtomicInteger retries = new AtomicInteger();
        IntStream.range(0, 10_000).parallel().forEach(i -> {
            if (budget.tryTake(14)) {
                retries.incrementAndGet();
            }
        });
        assertThat(retries).hasValue(35);
        assertThat(budget.tokens()).isEqualTo(10);
    }
}
