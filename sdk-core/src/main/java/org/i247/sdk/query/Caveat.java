package org.i247.sdk.query;

import java.util.Locale;
import org.i247.sdk.internal.text.CodeLabels;

/**
 * What to mind when a hit is acted on. Open: a value that is not among the constants is kept as it is.
 *
 * @param value the code as it stands on the wire, UPPER_SNAKE_CASE, 1 to 64 characters
 */
public record Caveat(String value) implements Code {
    /** The owner has to confirm before anything is done. */
    public static final Caveat CONFIRM_WITH_OWNER = new Caveat("CONFIRM_WITH_OWNER");

    /** The person may carry a weapon. */
    public static final Caveat ARMED = new Caveat("ARMED");

    /** The person may be violent. */
    public static final Caveat DANGEROUS = new Caveat("DANGEROUS");

    /** The person may try to flee. */
    public static final Caveat ESCAPE_RISK = new Caveat("ESCAPE_RISK");

    /** The person may harm themselves. */
    public static final Caveat SUICIDE_RISK = new Caveat("SUICIDE_RISK");

    /** The person may have a contagious disease. */
    public static final Caveat CONTAGIOUS = new Caveat("CONTAGIOUS");

    /** The person must not learn of the hit. */
    public static final Caveat DO_NOT_ALERT_SUBJECT = new Caveat("DO_NOT_ALERT_SUBJECT");

    /**
     * Keeps a code.
     *
     * @param value the code as it stands on the wire, UPPER_SNAKE_CASE, 1 to 64 characters
     * @throws IllegalArgumentException if the value is not of the form of such codes
     */
    public Caveat {
        CodeLabels.requireForm(value, CodeLabels.CODE);
    }

    @Override
    public String label(Locale locale) {
        return CodeLabels.label("caveats", value, locale);
    }

    @Override
    public String toString() {
        return value;
    }
}
