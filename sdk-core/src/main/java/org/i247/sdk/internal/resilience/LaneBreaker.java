package org.i247.sdk.internal.resilience;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowSynchronizationStrategy;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.i247.sdk.error.I247Exception;

/**
 * The circuit breaker of one lane. It is there for outages: when next to nothing gets through, callers learn it at once
 * and the gateway is left in peace. It is not there for a fault rate that retries ride out: at 45 % faults a breaker with
 * a threshold of 50 % refuses nearly every call, although retries would answer most of them. So it opens at 80 %
 * of at least 20 attempts within 30 s: with one of two endpoints down half of the attempts fail, with two of three two
 * thirds, and it stays closed. Slow attempts never open it. Safe for use by several threads.
 */
final class LaneBreaker {
    static final int WINDOW_SECONDS = 30;
    static final int MINIMUM_ATTEMPTS = 20;
    static final int FAILURE_PERCENT = 80;
    static final Duration OPEN_TIME = Duration.ofSeconds(3);
    static final int PROBES = 2;

    /** After this time a probe counts as lost, and the breaker does not wait for it any longer. */
    static final Duration PROBE_TIME = Duration.ofSeconds(60);

    private final CircuitBreaker breaker;
    private final LongSupplier nanos;
    private final AtomicLong lastEntered;

    LaneBreaker(String lane, LongSupplier nanos) {
        this.nanos = nanos;
        this.lastEntered = new AtomicLong(nanos.getAsLong());
        this.breaker = CircuitBreaker.of(lane, configuration(nanos));
    }

    // Without maxWaitDurationInHalfOpenState and automatic transitions: both run on a thread and clock shared by the
    // whole process. For the same reason the window is the synchronized one; the other ignores the clock passed in.
    private static CircuitBreakerConfig configuration(LongSupplier nanos) {
        return CircuitBreakerConfig.custom()
                .clock(new MonotonicClock(nanos))
                .currentTimestampFunction(clock -> nanos.getAsLong(), TimeUnit.NANOSECONDS)
                .slidingWindow(
                        WINDOW_SECONDS,
                        MINIMUM_ATTEMPTS,
                        SlidingWindowType.TIME_BASED,
                        SlidingWindowSynchronizationStrategy.SYNCHRONIZED)
                .failureRateThreshold(FAILURE_PERCENT)
                .waitDurationInOpenState(OPEN_TIME)
                .permittedNumberOfCallsInHalfOpenState(PROBES)
                .writableStackTraceEnabled(false)
                .build();
    }

    /** Asks for an attempt. Whoever gets true reports its end by exactly one of the other methods. */
    boolean tryEnter() {
        long now = nanos.getAsLong();
        long last = lastEntered.get();
        if (breaker.tryAcquirePermission()) {
            lastEntered.set(now);
            return true;
        }
        if (breaker.getState() == CircuitBreaker.State.HALF_OPEN
                && now - last > PROBE_TIME.toNanos()
                && lastEntered.compareAndSet(last, now)) {
            breaker.transitionToOpenState();
        }
        return false;
    }

    LaneState state() {
        return switch (breaker.getState()) {
            case OPEN, FORCED_OPEN -> LaneState.OPEN;
            case HALF_OPEN -> LaneState.HALF_OPEN;
            case CLOSED, DISABLED, METRICS_ONLY -> LaneState.CLOSED;
        };
    }

    // Ends are reported without a duration, so that nothing ever counts as slow.

    void succeeded() {
        breaker.onSuccess(0, TimeUnit.NANOSECONDS);
    }

    void failed(I247Exception failure) {
        breaker.onError(0, TimeUnit.NANOSECONDS, failure);
    }

    /** The attempt ended in a way that says nothing about the lane. */
    void abandoned() {
        breaker.releasePermission();
    }
}
