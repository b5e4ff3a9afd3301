package org.i247.sdk.biometric;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.Outcome;

/**
 * How a biometric search stands, as a verified answer of the gateway said (contract, section 4). There are three, and only a
 * {@link Done} holds an answer: neither a search that goes on nor one that was rejected can be taken for "nothing found". A
 * call without a verified answer throws.
 *
 * <p>Immutable; safe for use by several threads.
 *
 * @param <R> the type of the candidates
 */
public sealed interface SearchState<R extends DatabaseRecord> {
    /**
     * The search's id: the handle that it is asked for by, for 24 hours, from any process of the bureau. It says nothing of
     * whose prints or profile they are, so it may be kept as text and logged.
     *
     * @return 1 to 128 letters, digits and {@code . _ ~ -}
     */
    String searchId();

    /**
     * Goes on by the state; the compiler sees to it that none is forgotten.
     *
     * @param pending what to do if there is no answer yet
     * @param done what to do with an answer
     * @param rejected what to do if the prints or the profile cannot be searched
     * @param <T> the type of the result
     * @return what the function that was chosen returns
     */
    default <T> T match(
            Function<? super Pending<R>, ? extends T> pending,
            Function<? super Done<R>, ? extends T> done,
            Function<? super Rejected<R>, ? extends T> rejected) {
        if (this instanceof Pending<R> state) {
            return pending.apply(state);
        }
        if (this instanceof Done<R> state) {
            return done.apply(state);
        }
        return rejected.apply((Rejected<R>) this);
    }

    /**
     * The state as what became of a question among several. What is no answer is a failure there as well.
     *
     * @return {@code Answered} if the search is done; otherwise {@code Failed}, with {@code SEARCH_PENDING} or with why it
     *     was rejected
     */
    default Outcome<R> toOutcome() {
        return match(
                pending -> new Outcome.Failed<>(I247Exception.of(Failure.of(ErrorCode.SEARCH_PENDING))),
                done -> new Outcome.Answered<>(done.answer()),
                rejected -> new Outcome.Failed<>(rejected.error()));
    }

    /**
     * There is no answer yet: nothing is known. A state that this version of the SDK does not know counts as this one.
     *
     * @param searchId the handle to ask by
     * @param pollAfter how long to wait before the search is asked for again; zero to five minutes, whatever the gateway said
     * @param <R> the type of the candidates
     */
    record Pending<R extends DatabaseRecord>(String searchId, Duration pollAfter) implements SearchState<R> {
        /** The shortest wait that a gateway is taken at its word for: one of zero would be a storm of questions. */
        public static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);

        /** The longest wait that a gateway is taken at its word for. */
        public static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

        /**
         * Keeps a state.
         *
         * @param searchId the handle to ask by
         * @param pollAfter how long to wait before the search is asked for again
         * @throws IllegalArgumentException if the wait is negative or longer than five minutes
         */
        public Pending {
            Objects.requireNonNull(searchId, "searchId");
            if (pollAfter.isNegative() || pollAfter.compareTo(LONGEST_PAUSE) > 0) {
                throw new IllegalArgumentException("a pause is zero to five minutes");
            }
        }

        /**
         * A search that was started earlier, perhaps by another process. It is asked for at once.
         *
         * @param searchId the handle that was kept
         * @param <R> the type of the candidates
         * @return the search, of which nothing is known yet
         */
        public static <R extends DatabaseRecord> Pending<R> resumed(String searchId) {
            return new Pending<>(searchId, Duration.ZERO);
        }
    }

    /**
     * The search is answered. A candidate is a lead: unless the answer says so itself, nobody has compared the prints or
     * profiles by eye, and the owner has confirmed nothing.
     *
     * @param searchId the handle
     * @param answer the verified answer: at most 100 candidates on one page, or that there is none
     * @param <R> the type of the candidates
     */
    record Done<R extends DatabaseRecord>(String searchId, Answer<R> answer) implements SearchState<R> {
        /**
         * Keeps a state; nothing may be null.
         *
         * @param searchId the handle
         * @param answer the verified answer
         */
        public Done {
            Objects.requireNonNull(searchId, "searchId");
            Objects.requireNonNull(answer, "answer");
        }
    }

    /**
     * What was sent cannot be searched: nothing is known. Send better prints, or a profile of more loci, as a new search.
     *
     * @param searchId the handle
     * @param error why: among others {@code QUALITY_TOO_LOW}, {@code PRINTS_MISSING}, {@code TOO_FEW_LOCI}, {@code
     *     MALFORMED_TRANSACTION}
     * @param <R> the type of the candidates
     */
    record Rejected<R extends DatabaseRecord>(String searchId, I247Exception error) implements SearchState<R> {
        /**
         * Keeps a state; nothing may be null.
         *
         * @param searchId the handle
         * @param error why
         */
        public Rejected {
            Objects.requireNonNull(searchId, "searchId");
            Objects.requireNonNull(error, "error");
        }
    }
}
