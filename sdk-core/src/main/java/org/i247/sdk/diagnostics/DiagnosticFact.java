package org.i247.sdk.diagnostics;

import java.util.Objects;

/**
 * One thing that a check found: a version, a number of days, an address. Never personal data, and never a secret; but names of
 * hosts and files, which are not everybody's business.
 *
 * @param name what it is, such as {@code suite}; these names do not move
 * @param value the value
 */
public record DiagnosticFact(String name, String value) {
    /**
     * Keeps a fact; nothing may be null.
     *
     * @param name what it is
     * @param value the value
     */
    public DiagnosticFact {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }
}
