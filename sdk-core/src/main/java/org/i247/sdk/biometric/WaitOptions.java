package org.i247.sdk.biometric;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.i247.sdk.query.CallOptions;
import org.jspecify.annotations.Nullable;

/** How long to wait for the answer to a biometric search, and who is told meanwhile. Immutable. */
public final class WaitOptions {
    /** The gateway keeps a search for so long, so there is nothing to wait for beyond it. */
    public static final Duration LONGEST = Duration.ofHours(24);

    private final Duration atMost;
    private final Consumer<? super SearchState.Pending<?>> progress;
    private final @Nullable String reference;

    private WaitOptions(
            Duration atMost, Consumer<? super SearchState.Pending<?>> progress, @Nullable String reference) {
        this.atMost = atMost;
        this.progress = progress;
        this.reference = reference;
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
        return new WaitOptions(time, pending -> {}, null);
    }

    /**
     * The same options with somebody who is told before each pause. He is told on the thread that waits and holds it up; what
     * he throws ends the wait.
     *
     * @param told is told of the search and of how long the pause is
     * @return new options
     */
    public WaitOptions withProgress(Consumer<? super SearchState.Pending<?>> told) {
        return new WaitOptions(atMost, Objects.requireNonNull(told, "told"), reference);
    }

    /**
     * The same options with a reference of the caller's own: that of each question of the wait is this one, a hyphen and its
     * number. If none is set, the client makes them.
     *
     * @param id opaque, 1 to 56 of letters, digits and {@code . _ : / -}; never a name or a document number
     * @return new options
     * @throws IllegalArgumentException if it has another form
     */
    public WaitOptions withReference(String id) {
        CallOptions.defaults().withReference(id + "-" + LONGEST.toSeconds());
        return new WaitOptions(atMost, progress, id);
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
     * The caller's own reference.
     *
     * @return the reference; empty if the client makes those of the questions
     */
    public Optional<String> reference() {
        return Optional.ofNullable(reference);
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
        return "WaitOptions[atMost=" + atMost + ", reference=" + reference + "]";
    }
}
