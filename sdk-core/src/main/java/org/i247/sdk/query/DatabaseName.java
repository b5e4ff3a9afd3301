package org.i247.sdk.query;

import java.util.Locale;
import org.i247.sdk.internal.text.CodeLabels;

/**
 * The code of a database. Open: a value that is not among the constants is kept as it is.
 *
 * @param value the code as it stands on the wire, UPPER_SNAKE_CASE, 1 to 64 characters
 */
public record DatabaseName(String value) implements Code {
    /** Stolen and lost travel documents. */
    public static final DatabaseName SLTD = new DatabaseName("SLTD");

    /** Stolen motor vehicles. */
    public static final DatabaseName SMV = new DatabaseName("SMV");

    /** Suspected, wanted and missing persons. */
    public static final DatabaseName NOMINAL = new DatabaseName("NOMINAL");

    /** Stolen administrative documents. */
    public static final DatabaseName SAD = new DatabaseName("SAD");

    /** Stolen works of art. */
    public static final DatabaseName WOA = new DatabaseName("WOA");

    /** Fingerprints. */
    public static final DatabaseName AFIS = new DatabaseName("AFIS");

    /** DNA profiles. */
    public static final DatabaseName DNA = new DatabaseName("DNA");

    /**
     * Keeps a code.
     *
     * @param value the code as it stands on the wire, UPPER_SNAKE_CASE, 1 to 64 characters
     * @throws IllegalArgumentException if the value is not of the form of such codes
     */
    public DatabaseName {
        CodeLabels.requireForm(value, CodeLabels.CODE);
    }

    @Override
    public String label(Locale locale) {
        return CodeLabels.label("databases", value, locale);
    }

    @Override
    public String toString() {
        return value;
    }
}
