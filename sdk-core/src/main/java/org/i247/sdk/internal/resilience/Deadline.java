package org.i247.sdk.internal.resilience;

import java.time.Duration;
import java.util.function.LongSupplier;

/** A span of time that began when this was made, measured on a clock that nobody can set. */
final class Deadline {
    private final LongSupplier nanos;
    private final long start;
    private final Duration time;

    Deadline(LongSupplier nanos, Duration time) {
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.time = time;
    }

    /** What is left, never negative. */
    Duration left() {
        Duration left = time.minusNanos(nanos.getAsLong() - start);
        return left.isNegative() ? Duration.ZERO : left;
    }

    boolean isOver() {
        return left().isZero();
    }
}
