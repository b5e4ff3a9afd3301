package org.i247.sdk.cooperation;

import java.util.Locale;
import org.i247.sdk.internal.text.CodeLabels;
import org.i247.sdk.query.Code;

/**
 * What an alert tells. Open: a value that is not among the constants is kept as it is.
 *
 * @param value the code as it stands on the wire, UPPER_SNAKE_CASE, 1 to 64 characters
 */
public record AlertKind(String value) implements Code {
    /** Another bureau met a record of ours. */
    public static final AlertKind RECORD_HIT = new AlertKind("RECORD_HIT");

    /** A person whom we want has arrived. */
    public static final AlertKind ARRIVAL_OF_WANTED_PERSON = new AlertKind("ARRIVAL_OF_WANTED_PERSON");

    /** Another bureau asks us to confirm a hit on a record of ours. */
    public static final AlertKind CONFIRMATION_ASKED = new AlertKind("CONFIRMATION_ASKED");

    /** The owner has answered a request of ours. */
    public static final AlertKind CONFIRMATION_ANSWERED = new AlertKind("CONFIRMATION_ANSWERED");

    /** A record of ours is deleted soon, unless it is kept longer. */
    public static final AlertKind RECORD_EXPIRING = new AlertKind("RECORD_EXPIRING");

    /**
     * Keeps a code.
     *
     * @param value the code as it stands on the wire, UPPER_SNAKE_CASE, 1 to 64 characters
     * @throws IllegalArgumentException if the value is not of the form of such codes
     */
    public AlertKind {
        CodeLabels.requireForm(value, CodeLabels.CODE);
    }

    @Override
    public String label(Locale locale) {
        return CodeLabels.label("alert-kinds", value, locale);
    }

    @Override
    public String toString() {
        return value;
    }
}
