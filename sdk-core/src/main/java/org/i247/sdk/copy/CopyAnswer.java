package org.i247.sdk.copy;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.i247.sdk.query.DatabaseRecord;

/**
 * What a local copy answers. It is no {@link org.i247.sdk.query.Answer}, so that code cannot take it for a database's: {@link
 * NotInCopy} says that nothing was reported up to {@link CopyState#asOf}, and is silent about what came after.
 *
 * @param <R> the type of the records
 */
public sealed interface CopyAnswer<R extends DatabaseRecord> {
    /**
     * Which copy answered, and of when it is. Show it beside the answer.
     *
     * @return the copy
     */
    CopyState copy();

    /**
     * Goes on by the kind of answer; the compiler sees to it that none is forgotten.
     *
     * @param hits what to do with hits
     * @param notInCopy what to do if nothing in the copy matches
     * @param tooMany what to do if the question was too wide
     * @param <T> the type of the result
     * @return what the function that was chosen returns
     */
    default <T> T match(
            Function<? super Hits<R>, ? extends T> hits,
            Function<? super NotInCopy<R>, ? extends T> notInCopy,
            Function<? super TooMany<R>, ? extends T> tooMany) {
        if (this instanceof Hits<R> answer) {
            return hits.apply(answer);
        }
        if (this instanceof NotInCopy<R> answer) {
            return notInCopy.apply(answer);
        }
        return tooMany.apply((TooMany<R>) this);
    }

    /**
     * Something in the copy matches. Each hit is a lead.
     *
     * @param hits all of them, best first
     * @param copy which copy answered
     * @param <R> the type of the records
     */
    record Hits<R extends DatabaseRecord>(List<CopyHit<R>> hits, CopyState copy) implements CopyAnswer<R> {
        /**
         * Keeps an answer; nothing may be null.
         *
         * @param hits all of them, best first
         * @param copy which copy answered
         */
        public Hits {
            hits = List.copyOf(hits);
            Objects.requireNonNull(copy, "copy");
        }
    }

    /**
     * Nothing in the whole copy matches. This is no "no hit" of the database, only the best that can be known without a line.
     *
     * @param copy which copy answered
     * @param <R> the type of the records
     */
    record NotInCopy<R extends DatabaseRecord>(CopyState copy) implements CopyAnswer<R> {
        /**
         * Keeps an answer.
         *
         * @param copy which copy answered
         */
        public NotInCopy {
            Objects.requireNonNull(copy, "copy");
        }
    }

    /**
     * More than 100 match: narrow the question. Not known.
     *
     * @param copy which copy answered
     * @param <R> the type of the records
     */
    record TooMany<R extends DatabaseRecord>(CopyState copy) implements CopyAnswer<R> {
        /**
         * Keeps an answer.
         *
         * @param copy which copy answered
         */
        public TooMany {
            Objects.requireNonNull(copy, "copy");
        }
    }
}
