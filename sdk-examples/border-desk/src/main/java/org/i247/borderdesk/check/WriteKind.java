package org.i247.borderdesk.check;

import org.i247.sdk.record.WriteOutcome;

/** What a write came to. The names stand in the desk's JSON: people script against them. */
public enum WriteKind {
    /** Carried out. */
    DONE,
    /** Surely not carried out. */
    REFUSED,
    /** Not carried out, since the database holds something else than the writer thought. */
    CONFLICT,
    /** Sent, and nobody knows. */
    UNKNOWN;

    /**
     * The kind of an outcome.
     *
     * @param outcome the outcome
     * @return its kind
     */
    public static WriteKind of(WriteOutcome<?> outcome) {
        return outcome.match(done -> DONE, refused -> REFUSED, conflict -> CONFLICT, unknown -> UNKNOWN);
    }
}
