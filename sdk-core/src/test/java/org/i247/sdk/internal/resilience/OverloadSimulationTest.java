package org.i247.sdk.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.i247.sdk.error.ErrorCode.*;
import static org.i247.sdk.internal.resilience.Safety.SAFE;

import java.time.Duration;
import java.util.Random;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.junit.jupiter.api.Test;

/** What the other side sees of many calls. The same in every run: time is virtual, chance has a seed. */
class OverloadSimulationTest {
    private final VirtualTime time = new VirtualTime();
    private final Random random = new Random(20_261_123);
    private final CallEnvironment environment = CallEnvironment.of(1, time, time, random);
    private final CallRunner runner = new CallRunner(1, environment);

    private int attempts;
    private int answered;
    private int refused;

    @Test
    void inATotalOutageTheBudgetAloneKeepsRetriesUnderATenthOfTheCalls() {
        for (int call = 0; call < 1_000; call++) {
            call("lane-" + call % 100, 1.0);
        }
        assertThat(refused).as("refused by breakers, which must not help here").isZero();
        assertThat(attempts).isBetween(1_001, 1_100);
    }

    @Test
    void inATotalOutageOfOneLaneTheBreakerKeepsCallsAwayAsWell() {
        for (int call = 0; call < 1_000; call++) {
            call("vehicles", 1.0);
        }
        assertThat(attempts).isLessThan(100);
        assertThat(refused).isGreaterThan(900);
    }

    @Test
    void whenNearlyHalfOfTheAttemptsFailCallsAreNotRefusedAndHardlyMultiplied() {
        for (int call = 0; call < 10_000; call++) {
            call("vehicles", 0.45);
        }
        assertThat(refused).isZero();
        assertThat(attempts).isLessThan(12_000);
        assertThat(answered).isGreaterThan(5_500);
    }

    @Test
    void aFewFaultsAreRiddenOutWithoutLosingACall() {
        for (int call = 0; call < 10_000; call++) {
            call("vehicles", 0.05);
        }
        assertThat(answered).isGreaterThan(9_990);
        assertThat(environment.budgets().get(0).tokens()).isGreaterThan(400);
    }

    @Test
    void afterAnOutageCallsAreAnsweredAgain() {
        for (int call = 0; call < 1_000; call++) {
            call("vehicles", 1.0);
        }
        time.pass(LaneBreaker.OPEN_TIME.plusNanos(1));
        for (int call = 0; call < 1_000; call++) {
            call("vehicles", 0.0);
        }
        assertThat(answered).isEqualTo(1_000);
        assertThat(environment.budgets().get(0).tokens()).isEqualTo(RetryBudget.CAPACITY);
    }

    private void call(String lane, double faultRate) {
        try {
            runner.run(Bench.plan(lane, SAFE), scope -> attempt(faultRate));
            answered++;
        } catch (I247Exception e) {
            refused += e.code().equals(CIRCUIT_OPEN) ? 1 : 0;
        }
        time.pass(Duration.ofMillis(5));
    }

    private String attempt(double faultRate) {
        attempts++;
        time.pass(Duration.ofMillis(10));
        if (random.nextDouble() < faultRate) {
            ErrorCode code = random.nextBoolean() ? CONNECTION_LOST : DATABASE_TIMEOUT;
            throw I247Exception.of(Failure.of(code));
        }
        return Script.ANSWER;
    }
}
