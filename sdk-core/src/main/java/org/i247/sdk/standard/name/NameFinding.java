package org.i247.sdk.standard.name;

import java.util.Objects;

/**
 * One reason for the score of a comparison. It holds no part of a name.
 *
 * @param kind what was found
 * @param count how many words of the name it is about, 1 or more
 */
public record NameFinding(Kind kind, int count) {
    /**
     * Keeps a finding.
     *
     * @param kind what was found
     * @param count how many words of the name it is about, 1 or more
     * @throws IllegalArgumentException if it is about no word
     */
    public NameFinding {
        Objects.requireNonNull(kind, "kind");
        if (count < 1) {
            throw new IllegalArgumentException("a finding is about one word or more");
        }
    }

    /** What two names can have in common or against each other. */
    public enum Kind {
        /** The words are the same, but for capitals, marks and national spelling. */
        SAME,

        /** The words are the same in another script. */
        TRANSLITERATED,

        /** The words are spelt otherwise and sound alike. */
        SOUNDS_ALIKE,

        /** The words differ in a few letters. */
        SPELT_ALIKE,

        /** An initial stands for the word. */
        INITIAL,

        /** Words are written as one in the other name. */
        JOINED,

        /** Words stand twice in one of the names. */
        REPEATED,

        /** The words stand in another order. */
        OTHER_ORDER,

        /** Surname and forenames have changed places. */
        PARTS_SWAPPED,

        /** Who is whose child has changed places: A son of B, and B son of A. */
        FILIATION_SWAPPED,

        /** Words of one name have no like in the other, which is shorter. */
        MISSING,

        /** The words are others. */
        DIFFERENT,

        /** The words are in scripts that cannot be compared here. */
        NOT_COMPARABLE,

        /** One of the names has no letter. */
        NOTHING_TO_COMPARE
    }
}
