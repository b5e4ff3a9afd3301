package org.i247.sdk.standard.nist;

/**
 * The rule that a place in a transaction breaks. The set is open: compare with {@link #equals(Object)} and handle a rule
 * that you do not know like {@link #FORMAT}.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param code the rule's name in UPPER_SNAKE_CASE; never part of a value
 */
public record NistRule(String code) {

    /** A record's LEN is not its length, itself and the closing separator counted. */
    public static final NistRule LENGTH = new NistRule("LENGTH");

    /** A separator is missing, or stands where nothing is separated. */
    public static final NistRule SEPARATOR = new NistRule("SEPARATOR");

    /** Bytes belong to no record. */
    public static final NistRule PADDING = new NistRule("PADDING");

    /** The transaction ends within a record. */
    public static final NistRule TRUNCATED = new NistRule("TRUNCATED");

    /** A field is not opened by its record's type, a dot, a number of three digits and a colon. */
    public static final NistRule FIELD_NUMBER = new NistRule("FIELD_NUMBER");

    /** Fields do not stand in the order of their numbers. */
    public static final NistRule FIELD_ORDER = new NistRule("FIELD_ORDER");

    /** A field stands twice in its record. */
    public static final NistRule FIELD_TWICE = new NistRule("FIELD_TWICE");

    /** A field or record that must be there is missing. */
    public static final NistRule REQUIRED = new NistRule("REQUIRED");

    /** A value is not written as its field asks. */
    public static final NistRule FORMAT = new NistRule("FORMAT");

    /** A value is written rightly, but there is no such value. */
    public static final NistRule RANGE = new NistRule("RANGE");

    /** Bytes are not text in the character set of the transaction, or a control character stands within a value. */
    public static final NistRule CHARACTERS = new NistRule("CHARACTERS");

    /** What CNT lists is not what follows. */
    public static final NistRule CONTENT = new NistRule("CONTENT");

    /** The type of a record is unknown. */
    public static final NistRule RECORD_TYPE = new NistRule("RECORD_TYPE");

    /** The check letter does not belong to the control number. */
    public static final NistRule CHECK_LETTER = new NistRule("CHECK_LETTER");

    /** The bytes of an image are not of the kind that the record names. */
    public static final NistRule IMAGE = new NistRule("IMAGE");

    /** More than can be read: what follows was not looked at. */
    public static final NistRule TOO_MANY = new NistRule("TOO_MANY");

    /** Returns the code itself. */
    @Override
    public String toString() {
        return code;
    }
}
