package org.i247.sdk.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.i247.sdk.error.ErrorCode.*;
import static org.i247.sdk.internal.resilience.Safety.UNSAFE;

import java.time.Duration;
import org.i247.sdk.error.Failure;
import org.junit.jupiter.api.Test;

class BreakerProbeTest {
    private final Bench bench = new Bench();

    @Test
    void afterThreeSecondsItLetsProbesThroughAndTwoGoodOnesCloseIt() {
        bench.open();
        bench.time.pass(Duration.ofSeconds(3));
        assertThat(bench.isOpen()).isTrue();
        bench.time.pass(Duration.ofNanos(1));
        bench.answer(2);
        bench.fail(19, Failure.of(CONNECTION_LOST));
        assertThat(bench.isOpen()).isFalse();
    }

    @Test
    void oneGoodProbeOfTwoClosesIt() {
        bench.open();
        bench.time.pass(Duration.ofSeconds(4));
        bench.fail(1, Failure.of(CONNECTION_LOST));
        bench.answer(1);
        bench.fail(19, Failure.of(CONNECTION_LOST));
        assertThat(bench.isOpen()).isFalse();
    }

    @Test
    void twoBadProbesOpenItForAnotherThreeSeconds() {
        bench.open();
        bench.time.pass(Duration.ofSeconds(4));
        bench.fail(2, Failure.of(CONNECTION_LOST));
        bench.time.pass(Duration.ofSeconds(3));
        assertThat(bench.isOpen()).isTrue();
        bench.time.pass(Duration.ofNanos(1));
        assertThat(bench.isOpen()).isFalse();
    }

    @Test
    void aProbeThatSaysNothingAboutTheLaneMakesRoomForAnother() {
        bench.open();
        bench.time.pass(Duration.ofSeconds(4));
        bench.fail(100, Failure.of(INVALID_QUERY));
        for (int i = 0; i < 100; i++) {
            assertThat(bugInAttempt()).isInstanceOf(IllegalStateException.class);
        }
        assertThat(bench.isOpen()).isFalse();
    }

    @Test
    void noMoreThanTwoProbesAreUnderWay() {
        bench.open();
        bench.time.pass(Duration.ofSeconds(4));
        assertThat(withProbesUnderWay(2, Duration.ZERO)).isEqualTo("refused");
        assertThat(bench.isOpen()).isFalse();
    }

    @Test
    void probesThatDoNotComeBackAreNotWaitedForForever() {
        bench.open();
        bench.time.pass(Duration.ofSeconds(4));
        assertThat(withProbesUnderWay(2, Duration.ofSeconds(61))).isEqualTo("refused, answered later");
    }

    /** Each call is made while those before it are still under way. */
    private String withProbesUnderWay(int probes, Duration lasting) {
        return bench.runner.run(Bench.plan(UNSAFE), scope -> {
            if (probes > 1) {
                return withProbesUnderWay(probes - 1, lasting);
            }
            bench.time.pass(lasting);
            assertThat(bench.isOpen()).isTrue();
            bench.time.pass(LaneBreaker.OPEN_TIME.plusNanos(1));
            return bench.isOpen() ? "refused" : "refused, answered later";
        });
    }

    private Throwable bugInAttempt() {
        return catchThrowable(() -> bench.runner.run(Bench.plan(UNSAFE), scope -> {
            throw new IllegalStateException();
        }));
    }
}
