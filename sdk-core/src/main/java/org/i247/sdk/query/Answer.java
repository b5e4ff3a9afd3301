package org.i247.sdk.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * A verified answer of a database. There are four, and only {@link NoHit} means "nothing found". A call that has no
 * verified answer throws, so that a fault can never be taken for a clear.
 *
 * @param <R> the type of the records
 */
public sealed interface Answer<R extends DatabaseRecord> {
    /**
     * Where the answer comes from.
     *
     * @return the database, its state, and the ids of the call
     */
    Provenance provenance();

    /**
     * Goes on by the kind of answer; the compiler sees to it that none is forgotten.
     *
     * @param hits what to do with hits
     * @param noHit what to do with a no-hit
     * @param tooMany what to do if the query was too wide
     * @param incomplete what to do if the database could look at a part only
     * @param <T> the type of the result
     * @return what the function that was chosen returns
     */
    default <T> T match(
            Function<? super Hits<R>, ? extends T> hits,
            Function<? super NoHit<R>, ? extends T> noHit,
            Function<? super TooMany<R>, ? extends T> tooMany,
            Function<? super Incomplete<R>, ? extends T> incomplete) {
        if (this instanceof Hits<R> answer) {
            return hits.apply(answer);
        }
        if (this instanceof NoHit<R> answer) {
            return noHit.apply(answer);
        }
        if (this instanceof TooMany<R> answer) {
            return tooMany.apply(answer);
        }
        return incomplete.apply((Incomplete<R>) this);
    }

    /**
     * Something matches. Each hit is a lead.
     *
     * @param hits the hits of this page, best first; on a later page perhaps none
     * @param total how many there are in all
     * @param complete whether the database could look at everything it holds; the hits count in any case
     * @param next the page after this one; empty if this is the last
     * @param provenance where the answer comes from
     * @param <R> the type of the records
     */
    record Hits<R extends DatabaseRecord>(
            List<Hit<R>> hits, long total, boolean complete, Optional<Page> next, Provenance provenance)
            implements Answer<R> {
        /**
         * Keeps an answer; nothing may be null.
         *
         * @param hits the hits of this page, best first; on a later page perhaps none
         * @param total how many there are in all
         * @param complete whether the database could look at everything it holds; the hits count in any case
         * @param next the page after this one; empty if this is the last
         * @param provenance where the answer comes from
         */
        public Hits {
            hits = List.copyOf(hits);
            Objects.requireNonNull(next, "next");
            Objects.requireNonNull(provenance, "provenance");
        }
    }

    /**
     * Nothing matches: the database looked at everything it holds and said so.
     *
     * @param provenance where the answer comes from
     * @param <R> the type of the records
     */
    record NoHit<R extends DatabaseRecord>(Provenance provenance) implements Answer<R> {
        /**
         * Keeps an answer; nothing may be null.
         *
         * @param provenance where the answer comes from
         */
        public NoHit {
            Objects.requireNonNull(provenance, "provenance");
        }
    }

    /**
     * Too many match to be shown: narrow the query. Not a no-hit.
     *
     * @param total how many there are; empty if the database did not say
     * @param provenance where the answer comes from
     * @param <R> the type of the records
     */
    record TooMany<R extends DatabaseRecord>(OptionalLong total, Provenance provenance) implements Answer<R> {
        /**
         * Keeps an answer; nothing may be null.
         *
         * @param total how many there are; empty if the database did not say
         * @param provenance where the answer comes from
         */
        public TooMany {
            Objects.requireNonNull(total, "total");
            Objects.requireNonNull(provenance, "provenance");
        }
    }

    /**
     * The database could look at a part only and found nothing there: not a no-hit, but "not known". Ask again later.
     *
     * @param provenance where the answer comes from
     * @param <R> the type of the records
     */
    record Incomplete<R extends DatabaseRecord>(Provenance provenance) implements Answer<R> {
        /**
         * Keeps an answer; nothing may be null.
         *
         * @param provenance where the answer comes from
         */
        public Incomplete {
            Objects.requireNonNull(provenance, "provenance");
        }
    }
}
