package org.i247.sdk.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.i247.sdk.error.ErrorCode.CLIENT_CLOSED;
import static org.i247.sdk.error.ErrorCode.CONNECTION_LOST;
import static org.i247.sdk.internal.resilience.Safety.SAFE;

import org.i247.sdk.error.I247Exception;
import org.junit.jupiter.api.Test;

class CloseTest {
    private final Bench bench = new Bench();

    @Test
    void aCallThatBeginsAfterTheEndMakesNoAttempt() {
        bench.runner.close();
        Script script = bench.script().answers();

        I247Exception end = bench.failure(SAFE, script);

        assertThat(end.code()).isEqualTo(CLIENT_CLOSED);
        assertThat(end.failure().attempts()).isZero();
        assertThat(script.attempts()).isZero();
    }

    @Test
    void aCallThatWaitsForItsRetryMakesNoFurtherAttempt() {
        Script script = bench.script().fails(CONNECTION_LOST).answers();

        I247Exception end = bench.failure(Bench.plan(SAFE), scope -> {
            bench.runner.close();
            return script.attempt(scope);
        });

        assertThat(end.code()).isEqualTo(CLIENT_CLOSED);
        assertThat(end.failure().attempts()).isEqualTo(1);
        assertThat(bench.tokens(0)).isEqualTo(RetryBudget.CAPACITY);
    }
}
