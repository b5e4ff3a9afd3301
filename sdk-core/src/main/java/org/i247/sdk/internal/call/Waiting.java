package org.i247.sdk.internal.call;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.i247.sdk.biometric.SearchState;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.jspecify.annotations.Nullable;

/**
 * One wait for an answer: when to ask next, and when to stop. It neither sleeps nor keeps a thread; {@link Waits} does. Used
 * by one thread at a time, in this order: {@link #pause()}, then, if it gives one and the time has passed, {@link #poll()};
 * and again until one of them says that it is over, then {@link #end()}.
 *
 * @param <S> how it stands
 */
final class Waiting<S> {
    /** The pause after a question that failed, if nobody says another. */
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(5);

    private final Waited<S> waited;
    private final Duration atMost;
    private final LongSupplier nanos;
    private final long start;

    private S state;
    private Duration pause;
    private @Nullable I247Exception failure;
    /** Whether the gateway has answered for it in this wait. */
    private boolean answered;

    /**
     * A wait that begins now.
     *
     * @param begun how it stands
     * @param first the pause before the first question; zero if it is not the gateway's word that it stands so
     * @param atMost how long to wait
     * @param nanos a monotonic source of nanoseconds
     * @param waited asks
     */
    Waiting(S begun, Duration first, Duration atMost, LongSupplier nanos, Waited<S> waited) {
        this.waited = waited;
        this.atMost = atMost;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.state = begun;
        this.pause = first;
        this.answered = !first.isZero();
    }

    /**
     * How long to pause before the next question.
     *
     * @return the pause; empty if the time would be over when it is
     */
    Optional<Duration> pause() {
        if (pause.compareTo(left()) >= 0) {
            return Optional.empty();
        }
        if (!pause.isZero()) {
            waited.pausing(state, pause);
        }
        return Optional.of(pause);
    }

    /**
     * Asks once.
     *
     * @return whether the wait is over
     * @throws I247Exception if the question failed for a reason that time does not mend
     */
    boolean poll() {
        Duration left = left();
        if (left.isZero()) {
            return true;
        }
        try {
            state = waited.ask(left);
            answered = true;
            failure = null;
        } catch (I247Exception e) {
            if (!outlives(e)) {
                throw e;
            }
            return false;
        }
        Optional<Duration> next = waited.pause(state);
        next.ifPresent(time -> pause = time);
        return next.isEmpty();
    }

    /**
     * Takes note that a question failed, or could not even be asked.
     *
     * @return whether the wait goes on: time may mend it
     */
    boolean outlives(I247Exception failed) {
        if (!mayPass(failed)) {
            return false;
        }
        failure = failed;
        pause = failed.failure()
                .retryAfter()
                .filter(asked -> asked.compareTo(AFTER_A_FAILURE) > 0)
                .map(asked -> asked.compareTo(SearchState.Pending.LONGEST_PAUSE) < 0
                        ? asked
                        : SearchState.Pending.LONGEST_PAUSE)
                .orElse(AFTER_A_FAILURE);
        return true;
    }

    /** An address of the gateway that did not begin it may not know it, while the one that did may come back. */
    private boolean mayPass(I247Exception failed) {
        boolean elsewhere = answered && failed.code().equals(waited.unknown());
        return elsewhere || (failed.failure().retryable() && !failed.code().equals(ErrorCode.INTERRUPTED));
    }

    /**
     * How it stands at the end.
     *
     * @return the last state
     * @throws I247Exception if the last question failed, unless it was only cut off by the end of the wait
     */
    S end() {
        if (failure != null && !(answered && failure.code().equals(ErrorCode.DEADLINE_EXCEEDED))) {
            throw failure;
        }
        return state;
    }

    private Duration left() {
        Duration left = atMost.minusNanos(nanos.getAsLong() - start);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
