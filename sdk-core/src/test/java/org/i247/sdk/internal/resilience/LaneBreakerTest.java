package org.i247.sdk.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.junit.jupiter.api.Test;

class LaneBreakerTest {
    private final VirtualTime time = new VirtualTime();
    private final LaneBreaker breaker = new LaneBreaker(Bench.LANE, time);

    @Test
    void a_probe_is_waited_for_as_long_as_it_may_take() {
        letAllProbesGo();
        time.pass(LaneBreaker.PROBE_TIME);
        assertThat(breaker.tryEnter()).isFalse();
        time.pass(LaneBreaker.OPEN_TIME.plusSeconds(1));
        // Had it been opened again at the first refusal, it would be half open now and let this one through.
        assertThat(breaker.tryEnter()).isFalse();
    }

    @Test
    void later_it_counts_as_lost_from_the_last_one_that_went() {
        letAllProbesGo();
        time.pass(LaneBreaker.PROBE_TIME.plusNanos(1));
        assertThat(breaker.tryEnter()).isFalse();
        time.pass(LaneBreaker.OPEN_TIME);
        assertThat(breaker.tryEnter()).isFalse();
        time.pass(Duration.ofNanos(1));
        assertThat(breaker.tryEnter()).isTrue();
    }

    @Test
    void a_probe_that_was_answered_makes_no_further_room() {
        Bench bench = new Bench();
        bench.open();
        bench.time.pass(LaneBreaker.OPEN_TIME.plusNanos(1));
        bench.answer(LaneBreaker.PROBES - 1);
        assertThat(underWay(bench, 1)).isEqualTo("a further one is refused");
    }

    /** Calls within calls, so that all of them are under way at once. */
    private static String underWay(Bench bench, int calls) {
        if (calls == 0) {
            return bench.isOpen() ? "a further one is refused" : "a further one goes";
        }
        return bench.runner.run(Bench.plan(Safety.UNSAFE), scope -> underWay(bench, calls - 1));
    }

    private void letAllProbesGo() {
        open();
        time.pass(LaneBreaker.OPEN_TIME.plusNanos(1));
        for (int i = 0; i < LaneBreaker.PROBES; i++) {
            time.pass(Duration.ofSeconds(1));
            assertThat(breaker.tryEnter()).isTrue();
        }
    }

    private void open() {
        for (int i = 0; i < LaneBreaker.MINIMUM_ATTEMPTS; i++) {
            assertThat(breaker.tryEnter()).isTrue();
            breaker.failed(I247Exception.of(Failure.of(ErrorCode.CONNECTION_LOST)));
        }
        assertThat(breaker.tryEnter()).isFalse();
    }
}
