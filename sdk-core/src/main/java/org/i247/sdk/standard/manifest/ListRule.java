package org.i247.sdk.standard.manifest;

/**
 * The rule that a place in a list breaks. The set is open: compare with {@link #equals(Object)} and handle a rule that you do
 * not know like {@link #FORMAT}.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param code the rule's name in UPPER_SNAKE_CASE; never part of a value
 */
public record ListRule(String code) {
    /** The list is of no kind that can be read. */
    public static final ListRule UNKNOWN_FORMAT = new ListRule("UNKNOWN_FORMAT");

    /** A segment that opens or closes a message or interchange is missing, or stands where it does not belong. */
    public static final ListRule ENVELOPE = new ListRule("ENVELOPE");

    /** The separators are not those that were announced, or one is missing. */
    public static final ListRule SEPARATOR = new ListRule("SEPARATOR");

    /** Something belongs to nothing that is known here, and was passed over. */
    public static final ListRule UNREAD = new ListRule("UNREAD");

    /** The list, a message or a line ends in the middle. */
    public static final ListRule TRUNCATED = new ListRule("TRUNCATED");

    /** A count that the list gives is not what stands there. */
    public static final ListRule COUNT = new ListRule("COUNT");

    /** Bytes are not text in the encoding of the list. */
    public static final ListRule CHARACTERS = new ListRule("CHARACTERS");

    /** A segment or line is longer than any that can be read. */
    public static final ListRule LENGTH = new ListRule("LENGTH");

    /** A value is not written as its field asks: it was left out. */
    public static final ListRule FORMAT = new ListRule("FORMAT");

    /** Of a traveller there is neither a name nor the number of a document. */
    public static final ListRule REQUIRED = new ListRule("REQUIRED");

    /** A line has other cells than the heading, or the heading does not name what is needed. */
    public static final ListRule COLUMNS = new ListRule("COLUMNS");

    /** The same traveller stands in the list before. */
    public static final ListRule DUPLICATE = new ListRule("DUPLICATE");

    /** Returns the code itself. */
    @Override
    public String toString() {
        return code;
    }
}
