package org.i247.sdk.internal.resilience;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Whether a failure is followed by another attempt, what that takes from the budget, and how long it waits. */
enum RetryKind {
    NEVER(0, Duration.ZERO),
    /** A fault that may be gone the next moment. */
    TRANSIENT(14, Duration.ofMillis(50)),
    /** The other side worked on it for nothing, and would again. */
    TIMED_OUT(100, Duration.ofMillis(50)),
    /** The other side is there and asks for patience. */
    THROTTLED(5, Duration.ofSeconds(1));

    /** The longest wait; a gateway that asks for a longer one is not waited for. */
    static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private static final int MOST_DOUBLINGS = 20;

    private final int cost;
    private final Duration base;

    RetryKind(int cost, Duration base) {
        this.cost = cost;
        this.base = base;
    }

    int cost() {
        return cost;
    }

    /** What it takes from the budget of an endpoint that the call has not asked yet, and which did no work for it so far. */
    int costElsewhere() {
        return Math.min(cost, TRANSIENT.cost);
    }

    /**
     * The wait before a retry, with full jitter: anything between nothing and the doubled base, so that clients which
     * failed together do not come back together.
     *
     * @param retry 1 for the first retry
     */
    Duration backOff(int retry, RandomGenerator random) {
        Duration most = base.multipliedBy(1L << Math.min(retry - 1, MOST_DOUBLINGS));
        Duration capped = most.compareTo(LONGEST_WAIT) < 0 ? most : LONGEST_WAIT;
        return Duration.ofNanos((long) (random.nextDouble() * capped.toNanos()));
    }
}
