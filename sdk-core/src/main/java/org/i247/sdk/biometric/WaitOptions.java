package org.i247.sdk.biometric;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;

/** How long to wait for the answer to a biometric search, and who is told meanwhile. Immutable. */
public final class WaitOptions {
    /** The gateway keeps a search for so long, so there is nothing to wait for beyond it. */
    public static final Duration LONGEST = Duration.ofHours(24);

    private final Duration atMost;
    private final Consumer<? super SearchState.Pending<?>> progress;

    private WaitOptions(Duration atMost, Consumer<? super SearchState.Pending<?>> progress) {
        this.atMost = atMost;
        this.progress = progress;
    }

    /**
     * Waits for so long.
     *
     * @param time more than nothing, at most 24 hours
     * @return the options
     * @throws IllegalArgumentException if the time is out of its range
     */
    public static WaitOptions atMost(Duration time) {
        if (time.isNegative() || time.isZero() || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a wait is more than nothing and at most 24 hours");
        }
        return new WaitOptions(time, pending -> {});
    }

    /**
     * The same options with somebody who is told before each pause. He is told on the thread that waits and holds it up; what
     * he throws ends the wait.
     *
     * @param told is told of the search and of how long the pause is
     * @return new options
     */
    public WaitOptions withProgress(Consumer<? super SearchState.Pending<?>> told) {
        return new WaitOptions(atMost, Objects.requireNonNull(told, "told"));
    }

    /**
     * How long to wait.
     *
     * @return more than nothing, at most 24 hours
     */
    public Duration atMost() {
        return atMost;
    }

    /**
     * Who is told before each pause.
     *
     * @return somebody; nobody in particular if none was set
     */
    public Consumer<? super SearchState.Pending<?>> progress() {
        return progress;
    }

    @Override
    public String toString() {
        return "WaitOptions[atMost=" + atMost + "]";
    }
}
