package org.i247.sdk.audit;

import java.util.Objects;

/**
 * A call that somebody looked for by its reference, as the log tells it. A reference that stands nowhere in the log has
 * neither a beginning nor an end.
 *
 * @param reference the call's reference
 * @param database the database that was asked, by its code; empty if the part with the beginning is not there
 * @param operation what it was asked to do; empty if the part with the beginning is not there
 * @param asked the number of the record of its beginning; 0 if that is not there
 * @param ended the number of the record of its end; 0 if it has none
 * @param outcome what came of it: the word for the answer, or the code of the failure; empty if it has no end
 * @param proof what of it is more than the client's word
 */
public record TracedCall(
        String reference, String database, String operation, long asked, long ended, String outcome, Proof proof) {
    /**
     * Keeps a call; nothing may be null.
     *
     * @param reference the call's reference
     * @param database the database that was asked, by its code; empty if the part with the beginning is not there
     * @param operation what it was asked to do; empty if the part with the beginning is not there
     * @param asked the number of the record of its beginning; 0 if that is not there
     * @param ended the number of the record of its end; 0 if it has none
     * @param outcome what came of it: the word for the answer, or the code of the failure; empty if it has no end
     * @param proof what of it is more than the client's word
     */
    public TracedCall {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(database, "database");
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(proof, "proof");
    }

    /** What the signatures in a call's records prove. */
    public enum Proof {
        /** The gateway gave this outcome to this question: its words, or the status that says it, are under its signature. */
        OUTCOME,
        /**
         * The gateway gave an answer with this digest to this question. What the answer said is the client's word, until
         * somebody shows the content ({@link EvidenceVerifier#lookingFor}).
         */
        ANSWER,
        /** Nothing: all of it is the client's word. */
        NONE
    }
}
