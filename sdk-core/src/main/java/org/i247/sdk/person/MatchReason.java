package org.i247.sdk.person;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.i247.sdk.internal.text.Texts;

/**
 * One reason why a person fits a question, or does not. It holds nothing about the person, so it may be logged.
 *
 * @param kind what was found
 * @param count how many words of the name it is about; 1 for everything else
 */
public record MatchReason(Kind kind, int count) {
    private static final Texts SENTENCES = new Texts("/org/i247/sdk/person/match");

    /**
     * Keeps a reason.
     *
     * @param kind what was found
     * @param count how many words of the name it is about, 1 or more
     */
    public MatchReason {
        Objects.requireNonNull(kind, "kind");
    }

    static MatchReason of(Kind kind) {
        return new MatchReason(kind, 1);
    }

    /**
     * The reason in words.
     *
     * @param locale the reader's language: Arabic, English, French or Spanish; English for any other
     * @return one sentence, without anything about the person
     */
    public String sentence(Locale locale) {
        return Texts.fill(SENTENCES.text(kind.name(), locale), List.of(Integer.toString(count)), locale);
    }

    /** What a record can have in common with a question, or against it. */
    public enum Kind {
        /** The name that fits best is an alias. */
        ALIAS,

        /** The name that fits best is the one in its own script. */
        ORIGINAL_SCRIPT,

        /** Words of the name are the same. */
        NAME_SAME,

        /** Words of the name are the same in another script. */
        NAME_TRANSLITERATED,

        /** Words of the name sound alike. */
        NAME_SOUNDS_ALIKE,

        /** Words of the name differ in a few letters. */
        NAME_SPELT_ALIKE,

        /** An initial stands for a word of the name. */
        NAME_INITIAL,

        /** Words are written as one in the other name. */
        NAME_JOINED,

        /** Words stand twice in one of the names. */
        NAME_REPEATED,

        /** The words stand in another order. */
        NAME_OTHER_ORDER,

        /** Surname and forenames have changed places. */
        NAME_PARTS_SWAPPED,

        /** Who is whose child has changed places. */
        NAME_FILIATION_SWAPPED,

        /** Words of one name have no like in the other, which is shorter. */
        NAME_MISSING,

        /** Words of the name are others. */
        NAME_DIFFERENT,

        /** Words are in scripts that cannot be compared. */
        NAME_NOT_COMPARABLE,

        /** One of the names has no letter. */
        NAME_NOTHING_TO_COMPARE,

        /** The dates of birth are the same day. */
        BIRTH_SAME,

        /** One date of birth is less precise, and the other lies within it. */
        BIRTH_WITHIN,

        /** Day and month of birth have changed places. */
        BIRTH_SWAPPED,

        /** The dates of birth differ in one figure. */
        BIRTH_ONE_FIGURE,

        /** The dates of birth differ by no more years than the question allows. */
        BIRTH_TOLERATED,

        /** The years of birth are the same, month or day are others. */
        BIRTH_SAME_YEAR,

        /** The dates of birth are others. */
        BIRTH_DIFFERENT,

        /** The record does not say when the person was born. */
        BIRTH_NOT_SAID,

        /** The sex is the same. */
        SEX_SAME,

        /** The sex is another. */
        SEX_DIFFERENT,

        /** One of both does not state a sex. */
        SEX_NOT_SAID,

        /** A nationality is the same. */
        NATIONALITY_SAME,

        /** The nationalities are others. */
        NATIONALITY_DIFFERENT,

        /** The record does not say a nationality. */
        NATIONALITY_NOT_SAID,

        /** It is the person with the INTERPOL id that was asked for. */
        ENTITY_SAME,

        /** The person is known to use the document that was asked for. */
        DOCUMENT_SAME
    }
}
