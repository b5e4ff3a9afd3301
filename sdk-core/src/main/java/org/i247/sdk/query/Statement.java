package org.i247.sdk.query;

/**
 * What a record says of one of its members. The contract (section 1) tells apart what is absent, null and empty, and so
 * does the SDK: "no theft date" may mean that the owner did not say, or does not know.
 */
public enum Statement {
    /** The member is absent: nothing was said. */
    NOT_SAID,
    /** The member is null: the owner says that it is not known. */
    NOT_KNOWN,
    /** The member is empty: the owner says that there is none. */
    NONE,
    /** The member has a value. */
    SAID
}
