package org.i247.sdk.standard;

/**
 * The rule that a refused value broke. The set is open: compare with {@link #equals(Object)} and handle a rule that you
 * do not know like {@link #FORMAT}.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param code the rule's name in UPPER_SNAKE_CASE; never part of the refused value
 */
public record ValueRule(String code) {

    /** A value is needed and there was none ({@code null}). */
    public static final ValueRule REQUIRED = new ValueRule("REQUIRED");

    /** Nothing was left after separators were dropped. */
    public static final ValueRule EMPTY = new ValueRule("EMPTY");

    /** A character stands there that the value cannot hold. */
    public static final ValueRule CHARACTERS = new ValueRule("CHARACTERS");

    /** Too few or too many characters. */
    public static final ValueRule LENGTH = new ValueRule("LENGTH");

    /** The value is not written as its standard asks. */
    public static final ValueRule FORMAT = new ValueRule("FORMAT");

    /** The form is right, but there is no such value, such as 30 February. */
    public static final ValueRule RANGE = new ValueRule("RANGE");

    /** Returns the code itself. */
    @Override
    public String toString() {
        return code;
    }
}
