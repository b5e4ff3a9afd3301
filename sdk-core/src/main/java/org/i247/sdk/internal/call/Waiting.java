package org.i247.sdk.internal.call;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.i247.sdk.biometric.SearchState;
import org.i247.sdk.biometric.WaitOptions;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.DatabaseRecord;
import org.jspecify.annotations.Nullable;

/**
 * One wait for the answer to a search: when to ask next, and when to stop. It neither sleeps nor keeps a thread; {@link
 * Waits} does. Used by one thread at a time, in this order: {@link #pause()}, then, if it gives one and the time has passed,
 * {@link #poll()}; and again until one of them says that it is over, then {@link #end()}.
 *
 * @param <R> the type of the candidates
 */
final class Waiting<R extends DatabaseRecord> {
    /** The pause after a question that failed, if nobody says another. */
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(5);

    private final WaitOptions options;
    private final LongSupplier nanos;
    private final Function<Duration, SearchState<R>> question;
    private final long start;

    private SearchState<R> state;
    private Duration pause;
    private @Nullable I247Exception failure;
    /** Whether the gateway has answered for the search in this wait. */
    private boolean answered;

    /**
     * A wait that begins now.
     *
     * @param search the search
     * @param options how long to wait
     * @param nanos a monotonic source of nanoseconds
     * @param question asks once, within the time given
     */
    Waiting(
            SearchState.Pending<R> search,
            WaitOptions options,
            LongSupplier nanos,
            Function<Duration, SearchState<R>> question) {
        this.options = options;
        this.nanos = nanos;
        this.question = question;
        this.start = nanos.getAsLong();
        this.state = search;
        this.pause = search.pollAfter();
        // A search with a pause comes from the gateway itself.
        this.answered = !pause.isZero();
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
            options.progress().accept(new SearchState.Pending<>(state.searchId(), pause));
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
            state = question.apply(left);
            answered = true;
            failure = null;
        } catch (I247Exception e) {
            if (!outlives(e)) {
                throw e;
            }
            return false;
        }
        if (state instanceof SearchState.Pending<R> pending) {
            pause = pending.pollAfter();
            return false;
        }
        return true;
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

    /** An address of the gateway that did not start the search may not know it, while the one that did may come back. */
    private boolean mayPass(I247Exception failed) {
        boolean elsewhere = answered && failed.code().equals(ErrorCode.SEARCH_EXPIRED);
        return elsewhere || (failed.failure().retryable() && !failed.code().equals(ErrorCode.INTERRUPTED));
    }

    /**
     * How the search stands at the end.
     *
     * @return the last state
     * @throws I247Exception if the last question failed, unless it was only cut off by the end of the wait
     */
    SearchState<R> end() {
        if (failure != null && !(answered && failure.code().equals(ErrorCode.DEADLINE_EXCEEDED))) {
            throw failure;
        }
        return state;
    }

    private Duration left() {
        Duration left = options.atMost().minusNanos(nanos.getAsLong() - start);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
