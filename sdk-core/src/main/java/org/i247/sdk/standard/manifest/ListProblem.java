package org.i247.sdk.standard.manifest;

import java.util.Objects;

/**
 * Something in a list that is not as it should be.
 *
 * <p>Immutable and safe for use by several threads. It holds no value of the list, so it may be logged.
 *
 * @param origin where
 * @param severity how much it weighs
 * @param rule the rule that is broken
 * @param message what is wrong there, in plain English
 */
public record ListProblem(Origin origin, ListSeverity severity, ListRule rule, String message)
        implements ListItem, RowItem {
    /**
     * Keeps a problem; nothing may be null.
     *
     * @param origin where
     * @param severity how much it weighs
     * @param rule the rule that is broken
     * @param message what is wrong there, in plain English, without a value of the list
     */
    public ListProblem {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(message, "message");
    }

    /** {@return whether somebody may have been lost or misread} */
    public boolean isError() {
        return severity == ListSeverity.ERROR;
    }

    /** Returns place, rule and message. */
    @Override
    public String toString() {
        return origin + ": " + rule + ": " + message;
    }
}
