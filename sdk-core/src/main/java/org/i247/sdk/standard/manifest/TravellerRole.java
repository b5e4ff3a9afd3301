package org.i247.sdk.standard.manifest;

import java.util.Objects;

/**
 * As what somebody travels. The set is open: a qualifier of a list that is none of the known ones is kept as it stands.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param code the role's name, or the qualifier of the list
 */
public record TravellerRole(String code) {
    /** A passenger. */
    public static final TravellerRole PASSENGER = new TravellerRole("PASSENGER");

    /** A member of the crew. */
    public static final TravellerRole CREW = new TravellerRole("CREW");

    /** Somebody who stays aboard, or travels on at once. */
    public static final TravellerRole IN_TRANSIT = new TravellerRole("IN_TRANSIT");

    /**
     * Keeps a role; it may not be null.
     *
     * @param code the role's name, or the qualifier of the list
     */
    public TravellerRole {
        Objects.requireNonNull(code, "code");
    }

    /** The role that a qualifier of NAD means (UN/EDIFACT 3035). */
    static TravellerRole ofQualifier(String qualifier) {
        return switch (qualifier) {
            case "FL" -> PASSENGER;
            case "FM" -> CREW;
            case "DDU", "DDT" -> IN_TRANSIT;
            default -> new TravellerRole(qualifier);
        };
    }

    /** Returns the code itself. */
    @Override
    public String toString() {
        return code;
    }
}
