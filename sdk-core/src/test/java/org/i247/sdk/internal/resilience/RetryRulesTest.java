package org.i247.sdk.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryRulesTest {
    @ParameterizedTest
    @CsvSource({"399, true", "400, false", "429, false", "499, false", "500, true", "503, true"})
    void a_refusal_is_no_outage(int status, boolean outage) {
        I247Exception failed =
                I247Exception.of(Failure.of(ErrorCode.CONNECTION_LOST).withAnswer(status, null));
        assertThat(RetryRules.isOutage(failed)).isEqualTo(outage);
    }

    @Test
    void a_budget_gives_its_last_token() {
        RetryBudget budget = new RetryBudget();
        assertThat(budget.tryTake(RetryBudget.CAPACITY)).isTrue();
        assertThat(budget.tokens()).isZero();
        assertThat(budget.tryTake(1)).isFalse();
        assertThat(budget.tokens()).isZero();
    }

    @Test
    void the_last_attempt_is_spared_by_no_endpoint() {
        Bench two = new Bench(2);
        CallPlan once =
                new CallPlan(Bench.LANE, Safety.SAFE, Duration.ofMinutes(5), Duration.ofMinutes(5), 1, Bench.REFERENCE);
        for (int i = 0; i < LaneBreaker.MINIMUM_ATTEMPTS; i++) {
            assertThat(two.failure(once, two.script().fails(ErrorCode.CONNECTION_REFUSED))
                            .code())
                    .isEqualTo(ErrorCode.CONNECTION_REFUSED);
        }
        assertThat(two.isOpen()).isTrue();
    }
}
