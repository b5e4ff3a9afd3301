package org.i247.sdk.standard;

import java.util.Optional;

/**
 * The region in which a maker of vehicles is registered: the first part of a world manufacturer identifier (ISO 3780).
 * The standard has these six and no others.
 */
public enum VinRegion {

    /** A to H. */
    AFRICA,

    /** J to R. */
    ASIA,

    /** S to Z. */
    EUROPE,

    /** 1 to 5, and 7F to 70, which were given to the United States when its codes ran out. */
    NORTH_AMERICA,

    /** 6, and 7A to 7E. */
    OCEANIA,

    /** 8 and 9. */
    SOUTH_AMERICA;

    /** The region of a clean identifier; empty for 0, which is not given out. */
    static Optional<VinRegion> of(String worldManufacturerIdentifier) {
        char first = worldManufacturerIdentifier.charAt(0);
        char second = worldManufacturerIdentifier.charAt(1);
        if (first >= 'A') {
            return Optional.of(first <= 'H' ? AFRICA : first <= 'R' ? ASIA : EUROPE);
        }
        return switch (first) {
            case '1', '2', '3', '4', '5' -> Optional.of(NORTH_AMERICA);
            case '6' -> Optional.of(OCEANIA);
            case '7' -> Optional.of(second >= 'A' && second <= 'E' ? OCEANIA : NORTH_AMERICA);
            case '8', '9' -> Optional.of(SOUTH_AMERICA);
            default -> Optional.empty();
        };
    }
}
