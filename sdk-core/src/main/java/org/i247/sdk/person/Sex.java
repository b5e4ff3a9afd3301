package org.i247.sdk.person;

import java.util.Locale;
import org.i247.sdk.internal.text.CodeLabels;
import org.i247.sdk.query.Code;

/**
 * The sex that a document or record states (ICAO Doc 9303-3, with M, F and X). Open: a value that is not among the constants is kept as it is.
 *
 * @param value the code as it stands on the wire, UPPER_SNAKE_CASE, 1 to 64 characters
 */
public record Sex(String value) implements Code {
    /** Male. */
    public static final Sex M = new Sex("M");

    /** Female. */
    public static final Sex F = new Sex("F");

    /** Unspecified in the document. */
    public static final Sex X = new Sex("X");

    /** Not known: as a criterion it narrows nothing. */
    public static final Sex U = new Sex("U");

    /**
     * Keeps a code.
     *
     * @param value the code as it stands on the wire, UPPER_SNAKE_CASE, 1 to 64 characters
     * @throws IllegalArgumentException if the value is not of the form of such codes
     */
    public Sex {
        CodeLabels.requireForm(value, CodeLabels.CODE);
    }

    @Override
    public String label(Locale locale) {
        return CodeLabels.label("sexes", value, locale);
    }

    @Override
    public String toString() {
        return value;
    }
}
