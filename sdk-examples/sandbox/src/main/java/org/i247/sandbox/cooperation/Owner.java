package org.i247.sandbox.cooperation;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the owners of all records answer requests for confirmations, by the sandbox's clock, until the sandbox is reset. If
 * nothing is said they confirm after three seconds. An owner's own client may answer before. Safe for use by several threads.
 */
public final class Owner {
    private static final Answer USUAL =
            new Answer(true, Duration.ofSeconds(3), "Confirmed by the duty desk of the sandbox");

    private Optional<Answer> answer = Optional.of(USUAL);

    /** Owners as they usually are. */
    public Owner() {}

    /** What an owner answers, and when. */
    record Answer(
            boolean confirmed, Duration after, @Nullable String text) {}

    /**
     * Owners confirm.
     *
     * @param after so long after they were asked
     * @param text their words; null for none
     */
    public void confirms(Duration after, @Nullable String text) {
        set(Optional.of(new Answer(true, Objects.requireNonNull(after, "after"), text)));
    }

    /**
     * Owners say that it is somebody or something else.
     *
     * @param after so long after they were asked
     * @param text their words; null for none
     */
    public void refutes(Duration after, @Nullable String text) {
        set(Optional.of(new Answer(false, Objects.requireNonNull(after, "after"), text)));
    }

    /** Owners do not answer of themselves: requests expire, unless an owner's client answers. */
    public void isSilent() {
        set(Optional.empty());
    }

    private synchronized void set(Optional<Answer> next) {
        answer = next;
    }

    synchronized Optional<Answer> answer() {
        return answer;
    }

    synchronized void reset() {
        answer = Optional.of(USUAL);
    }
}
