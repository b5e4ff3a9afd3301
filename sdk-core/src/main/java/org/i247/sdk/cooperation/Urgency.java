package org.i247.sdk.cooperation;

import java.util.Locale;
import org.i247.sdk.internal.text.CodeLabels;
import org.i247.sdk.query.Code;

/**
 * How much a bureau that asks for a confirmation is in a hurry. Closed where it is asked: a gateway takes these three only.
 *
 * @param value the code as it stands on the wire, UPPER_SNAKE_CASE, 1 to 64 characters
 */
public record Urgency(String value) implements Code {
    /** Within the working days of the owner. */
    public static final Urgency ROUTINE = new Urgency("ROUTINE");

    /** As soon as the owner can. */
    public static final Urgency URGENT = new Urgency("URGENT");

    /** The person stands at the counter, or the thing is in the hands of the police. */
    public static final Urgency SUBJECT_PRESENT = new Urgency("SUBJECT_PRESENT");

    /**
     * Keeps a code.
     *
     * @param value the code as it stands on the wire, UPPER_SNAKE_CASE, 1 to 64 characters
     * @throws IllegalArgumentException if the value is not of the form of such codes
     */
    public Urgency {
        CodeLabels.requireForm(value, CodeLabels.CODE);
    }

    @Override
    public String label(Locale locale) {
        return CodeLabels.label("urgencies", value, locale);
    }

    @Override
    public String toString() {
        return value;
    }
}
