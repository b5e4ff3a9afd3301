package org.i247.sdk.biometric;

import java.util.Locale;
import org.i247.sdk.internal.text.CodeLabels;
import org.i247.sdk.query.Code;

/**
 * A finger, or another part of a hand. Open: a value that is not among the constants is kept as it is.
 *
 * @param value the code as it stands on the wire, UPPER_SNAKE_CASE, 1 to 64 characters
 */
public record Finger(String value) implements Code {
    /** The right thumb. */
    public static final Finger RIGHT_THUMB = new Finger("RIGHT_THUMB");

    /** The right index finger. */
    public static final Finger RIGHT_INDEX = new Finger("RIGHT_INDEX");

    /** The right middle finger. */
    public static final Finger RIGHT_MIDDLE = new Finger("RIGHT_MIDDLE");

    /** The right ring finger. */
    public static final Finger RIGHT_RING = new Finger("RIGHT_RING");

    /** The right little finger. */
    public static final Finger RIGHT_LITTLE = new Finger("RIGHT_LITTLE");

    /** The left thumb. */
    public static final Finger LEFT_THUMB = new Finger("LEFT_THUMB");

    /** The left index finger. */
    public static final Finger LEFT_INDEX = new Finger("LEFT_INDEX");

    /** The left middle finger. */
    public static final Finger LEFT_MIDDLE = new Finger("LEFT_MIDDLE");

    /** The left ring finger. */
    public static final Finger LEFT_RING = new Finger("LEFT_RING");

    /** The left little finger. */
    public static final Finger LEFT_LITTLE = new Finger("LEFT_LITTLE");

    /**
     * Keeps a code.
     *
     * @param value the code as it stands on the wire, UPPER_SNAKE_CASE, 1 to 64 characters
     * @throws IllegalArgumentException if the value is not of the form of such codes
     */
    public Finger {
        CodeLabels.requireForm(value, CodeLabels.CODE);
    }

    @Override
    public String label(Locale locale) {
        return CodeLabels.label("fingers", value, locale);
    }

    @Override
    public String toString() {
        return value;
    }
}
