package org.i247.sdk.internal.signature;

import java.util.Objects;

/**
 * One header line as sent.
 *
 * @param name the field's name in any case
 * @param value the field's value; bytes above 127 as ISO-8859-1
 */
public record HeaderLine(String name, String value) {
    /**
     * Keeps a line; nothing may be null.
     *
     * @param name the field's name in any case
     * @param value the field's value
     */
    public HeaderLine {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return name;
    }
}
