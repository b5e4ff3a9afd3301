package org.i247.sdk.screening;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How a screening goes. Immutable.
 *
 * @param summary what has a result
 * @param expected how many subjects there are, if that was said
 * @param perSecond how many subjects had a result for each second of this run, those of an earlier run not counted
 * @param left how long it may still take; empty if that cannot be said
 */
public record ScreeningProgress(
        ScreeningSummary summary, Optional<Long> expected, double perSecond, Optional<Duration> left) {
    /**
     * Keeps a state; nothing may be null.
     *
     * @param summary what has a result
     * @param expected how many subjects there are
     * @param perSecond how many subjects had a result for each second
     * @param left how long it may still take
     */
    public ScreeningProgress {
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(left, "left");
    }
}
