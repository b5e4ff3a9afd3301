package org.i247.sdk.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CallPlanTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void aCallIsTriedThreeTimesUnlessSaidOtherwise() {
        assertThat(CallPlan.of("vehicles", Safety.SAFE, SECOND, SECOND, "r").maxAttempts())
                .isEqualTo(3);
    }

    @Test
    void timesArePositive() {
        assertRefused(Duration.ZERO, SECOND, 1, "totalTime");
        assertRefused(SECOND.negated(), SECOND, 1, "totalTime");
        assertRefused(SECOND, Duration.ZERO, 1, "attemptTime");
    }

    @Test
    void thereIsAtLeastOneAttempt() {
        assertRefused(SECOND, SECOND, 0, "maxAttempts");
    }

    @Test
    void aRunnerHasAnEndpointAndRoomForACall() {
        VirtualTime time = new VirtualTime();
        assertThatThrownBy(() -> new CallRunner(0, 1, time, time, Bench.HALF))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CallRunner(1, 0, time, time, Bench.HALF))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertRefused(Duration total, Duration attempt, int attempts, String named) {
        assertThatThrownBy(() -> new CallPlan("vehicles", Safety.SAFE, total, attempt, attempts, "r"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(named);
    }
}
