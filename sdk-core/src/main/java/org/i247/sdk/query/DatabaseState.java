package org.i247.sdk.query;

import java.util.Locale;
import org.i247.sdk.internal.text.CodeLabels;

/**
 * Whether a database answers. An unknown state counts as {@link #DOWN} (contract, section 1). Open: a value that is not among the constants is kept as it is.
 *
 * @param value the code as it stands on the wire, UPPER_SNAKE_CASE, 1 to 64 characters
 */
public record DatabaseState(String value) implements Code {
    /** It answers. */
    public static final DatabaseState UP = new DatabaseState("UP");

    /** It answers, slowly or in part. */
    public static final DatabaseState DEGRADED = new DatabaseState("DEGRADED");

    /** It does not answer. */
    public static final DatabaseState DOWN = new DatabaseState("DOWN");

    /**
     * Keeps a code.
     *
     * @param value the code as it stands on the wire, UPPER_SNAKE_CASE, 1 to 64 characters
     * @throws IllegalArgumentException if the value is not of the form of such codes
     */
    public DatabaseState {
        CodeLabels.requireForm(value, CodeLabels.CODE);
    }

    @Override
    public String label(Locale locale) {
        return CodeLabels.label("database-states", value, locale);
    }

    @Override
    public String toString() {
        return value;
    }
}
