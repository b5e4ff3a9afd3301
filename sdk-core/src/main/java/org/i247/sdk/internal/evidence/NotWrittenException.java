package org.i247.sdk.internal.evidence;

/** A record is not in the log. Its message is the reason, for administrators. */
final class NotWrittenException extends Exception {
    private static final long serialVersionUID = 1L;

    NotWrittenException(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
