package org.i247.sdk.query;

import java.util.Locale;
import org.i247.sdk.internal.text.CodeLabels;

/**
 * What the owner of a record says of a hit. An unknown status counts as {@link #UNCONFIRMED} (contract, section 1). Open: a value that is not among the constants is kept as it is.
 *
 * @param value the code as it stands on the wire, UPPER_SNAKE_CASE, 1 to 64 characters
 */
public record HitStatus(String value) implements Code {
    /** A lead: the owner has not confirmed it. */
    public static final HitStatus UNCONFIRMED = new HitStatus("UNCONFIRMED");

    /** The owner confirmed it. */
    public static final HitStatus CONFIRMED = new HitStatus("CONFIRMED");

    /** The owner says that it is another person or thing. */
    public static final HitStatus REFUTED = new HitStatus("REFUTED");

    /**
     * Keeps a code.
     *
     * @param value the code as it stands on the wire, UPPER_SNAKE_CASE, 1 to 64 characters
     * @throws IllegalArgumentException if the value is not of the form of such codes
     */
    public HitStatus {
        CodeLabels.requireForm(value, CodeLabels.CODE);
    }

    @Override
    public String label(Locale locale) {
        return CodeLabels.label("hit-statuses", value, locale);
    }

    @Override
    public String toString() {
        return value;
    }
}
