package org.i247.sdk.audit;

/** What a verification may find. */
public enum EvidenceIssue {
    /** A line that is no record. */
    UNREADABLE_LINE(true),
    /** A record that was changed after it was written: its digest is not right. */
    CHANGED(true),
    /** Records are missing before this one. */
    MISSING(true),
    /** A record that stands there a second time, or out of its order. */
    OUT_OF_ORDER(true),
    /** A record that does not follow from the one before it. */
    CHAIN_BROKEN(true),
    /** The log begins after its first record, and nobody said that it may. */
    BEGINNING_MISSING(true),
    /** A record that is known from elsewhere is not there, or is another. */
    KNOWN_RECORD_MISSING(true),
    /** The signature of a request is not right. */
    REQUEST_SIGNATURE(true),
    /** The signature of an answer is not right, or is not bound to its request. */
    ANSWER_SIGNATURE(true),
    /** The signature of a check point is not right. */
    CHECK_POINT_SIGNATURE(true),
    /**
     * The end without a check point is longer than the client's own rule lets it become: check points were taken away, or the
     * key did not sign. The detail is the reason that the first of them would have had.
     */
    CHECK_POINT_MISSING(true),
    /** A signature by a key whose certificate was not given to the verifier. Told once for each key. */
    KEY_UNKNOWN(true),
    /** A signature by a key whose certificate was not valid at that time. */
    KEY_NOT_VALID(true),
    /** A signature that was made more than 300 seconds before or after its record. */
    TIME(true),
    /** A request that stands in the log a second time, with its signature: each is signed once, so it was copied. */
    REPEATED(true),
    /** A record that says something else than what is signed in it. */
    CONTRADICTION(true),
    /** A call that has begun and has no end: the process ended before. */
    OPEN_CALL(false),
    /** Records at the end that no check point covers yet: who can write to the file could have changed them. */
    NOT_SEALED(false),
    /** The log ends in the middle of a line. */
    TORN_END(false),
    /** A line that a process could not end; its bytes stand in this record. */
    TORN_LINE(false),
    /** Records that could not be written at the time. */
    LOST_RECORDS(false),
    /** An answer without the gateway's signature: the log holds the client's word alone. */
    NOT_SIGNED(false);

    private final boolean fault;

    EvidenceIssue(boolean fault) {
        this.fault = fault;
    }

    /**
     * Whether it speaks against the log.
     *
     * @return false if it may come about without anybody's doing, and only limits what the log proves
     */
    public boolean isFault() {
        return fault;
    }
}
