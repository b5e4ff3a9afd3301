package org.i247.sdk.internal.ledger;

/** A line is no record as it was written. Its content is not repeated. */
public final class LedgerFormatException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Whether it has the form of a record. */
    private final boolean changed;

    LedgerFormatException(boolean changed) {
        super(changed ? "the digest of a record is not right" : "a line is no record", null, false, false);
        this.changed = changed;
    }

    /**
     * Whether the line has the form of a record with a wrong digest.
     *
     * @return false if it has not even the form
     */
    public boolean isChanged() {
        return changed;
    }
}
