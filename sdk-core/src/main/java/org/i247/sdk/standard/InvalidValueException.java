package org.i247.sdk.standard;

/**
 * A text is not a value of the type asked for. The message names the rule in plain English and says what to mend; it
 * never holds the refused text, so it may be logged.
 */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The code of the rule, which can be serialized. */
    private final String code;

    /**
     * Makes the exception.
     *
     * @param rule the rule that was broken
     * @param message what the rule asks for, without the refused text
     */
    public InvalidValueException(ValueRule rule, String message) {
        super(message);
        this.code = rule.code();
    }

    /**
     * Returns the rule that was broken.
     *
     * @return the rule, for a program to act upon
     */
    public ValueRule rule() {
        return new ValueRule(code);
    }
}
