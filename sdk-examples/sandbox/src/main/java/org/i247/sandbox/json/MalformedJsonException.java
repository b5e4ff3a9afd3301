package org.i247.sandbox.json;

/** Bytes that are no I-JSON (RFC 7493). Says nothing of what they hold. */
public final class MalformedJsonException extends Exception {
    private static final long serialVersionUID = 1;

    MalformedJsonException() {
        super("The content is no I-JSON", null, false, false);
    }
}
