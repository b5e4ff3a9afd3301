package org.i247.sdk.standard.nist;

import java.util.Objects;

/**
 * Something in a transaction that is not as the standard or the profile has it.
 *
 * <p>Immutable and safe for use by several threads. It holds no value of the transaction, so it may be logged.
 *
 * @param severity how much it weighs
 * @param rule the rule that is broken
 * @param place where
 * @param message what the rule asks for there, in plain English
 */
public record NistFinding(NistSeverity severity, NistRule rule, NistPlace place, String message) {
    /**
     * Keeps a finding; nothing may be null.
     *
     * @param severity how much it weighs
     * @param rule the rule that is broken
     * @param place where
     * @param message what the rule asks for there, in plain English, without a value of the transaction
     */
    public NistFinding {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
    }

    /** {@return whether it is an error, not a warning} */
    public boolean isError() {
        return severity == NistSeverity.ERROR;
    }

    /** Returns place, rule and message. */
    @Override
    public String toString() {
        return place + ": " + rule + ": " + message;
    }
}
