package org.i247.sdk.audit;

/** What becomes of a call whose evidence cannot be written. */
public enum OnEvidenceFailure {
    /**
     * It is refused: nothing is asked without evidence of it, and an answer of which there is none is not handed over. The
     * default.
     */
    REFUSE,

    /** It goes on, and an event says so; once it can be written again the log says how many records are missing. */
    CONTINUE
}
