package org.i247.sdk.art;

import java.util.Locale;

/** What a {@link Measurement} measures. */
public enum Dimension {
    /** From the bottom to the top. */
    HEIGHT,
    /** From side to side. */
    WIDTH,
    /** From front to back. */
    DEPTH,
    /** The longest side, of what does not stand. */
    LENGTH,
    /** Across, of what is round. */
    DIAMETER,
    /** How heavy it is. */
    WEIGHT;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
