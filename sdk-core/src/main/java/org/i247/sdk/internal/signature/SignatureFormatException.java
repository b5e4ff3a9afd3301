package org.i247.sdk.internal.signature;

/**
 * A message cannot be signed or read as signed: a field is malformed, or a component has no value. The message names
 * rules and components, never values.
 */
public final class SignatureFormatException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * A fault of form.
     *
     * @param message the rule that is broken
     */
    public SignatureFormatException(String message) {
        super(message);
    }
}
