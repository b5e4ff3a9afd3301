package org.i247.sdk.standard.name;

import java.util.Objects;

/**
 * Another way in which a record may hold a name.
 *
 * @param name the name; masked in every text form
 * @param reason what was done to the name asked for
 */
public record NameVariant(PersonName name, Reason reason) {
    /**
     * Keeps a variant.
     *
     * @param name the name
     * @param reason what was done to the name asked for
     */
    public NameVariant {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(reason, "reason");
    }

    /** What makes a variant of a name. */
    public enum Reason {
        /** The name as it was given. */
        AS_GIVEN,

        /** Written in A to Z, as the standard recommends it. */
        TRANSLITERATED,

        /** Written in A to Z, as another state or an older edition has it. */
        OTHER_TRANSLITERATION,

        /** Arabic as people spell what they hear. */
        AS_HEARD,

        /** AE, OE, UE and AA taken for a letter with a mark that another record has lost. */
        MARK_LOST,

        /** Without article or preposition. */
        WITHOUT_PARTICLE,

        /** Article or preposition written as one with the name. */
        PARTICLE_JOINED,

        /** Hyphenated or neighbouring words written as one. */
        WORDS_JOINED,

        /** The first of several surnames alone. */
        FIRST_SURNAME,

        /** The first of several forenames alone. */
        FIRST_FORENAME,

        /** Surname and forenames in each other's place. */
        PARTS_SWAPPED,

        /** Cut as the field of a machine readable zone cuts it. */
        TRUNCATED
    }
}
