package org.i247.sdk.screening;

/** What came of the question to one database. The names stand in result files: people script against them. */
public enum ResultKind {
    /** Nothing matches, and the database looked at everything it holds. The only clear. */
    NO_HIT,
    /** Something matches. */
    HIT,
    /** Too many match to be shown. */
    TOO_MANY,
    /** The database could look at a part only, and found nothing there. */
    INCOMPLETE,
    /** There is no verified answer. */
    FAILED,
    /** The database was not asked: the subject has nothing to look for there. */
    NOT_ASKED
}
