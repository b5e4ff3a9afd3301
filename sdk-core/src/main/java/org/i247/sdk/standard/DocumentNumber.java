package org.i247.sdk.standard;

import java.util.regex.Pattern;

/**
 * The number of a travel, identity or administrative document, in the form in which databases compare it (contract
 * section 3, Matching): 5 to 25 of A to Z and 0 to 9. O and 0, I and 1 are different.
 *
 * <p>Immutable and safe for use by several threads. Personal data: {@link #toString()} is masked. The natural order is
 * that of the characters.
 */
public final class DocumentNumber implements Comparable<DocumentNumber> {

    private static final String WHAT = "A document number";
    private static final Pattern CHARACTERS = Pattern.compile("[A-Z0-9]*");

    private final PersonalText value;

    private DocumentNumber(String cleaned) {
        if (!CHARACTERS.matcher(cleaned).matches()) {
            throw new InvalidValueException(
                    ValueRule.CHARACTERS, WHAT + " has A to Z and 0 to 9 only, apart from separators");
        }
        if (cleaned.length() < 5 || cleaned.length() > 25) {
            throw new InvalidValueException(ValueRule.LENGTH, WHAT + " has 5 to 25 letters and digits");
        }
        this.value = PersonalText.of(cleaned);
    }

    /**
     * Reads a number as typed, printed or read: NFKC, upper case, without white space, hyphens of any kind, dots,
     * underscores, slashes and {@code <}. Check digits are not part of it.
     *
     * @param text the number
     * @return the cleaned number
     * @throws InvalidValueException if the number is missing, or nothing, too little, too much or something else is left
     */
    public static DocumentNumber of(String text) {
        return new DocumentNumber(NumberText.clean(WHAT, text));
    }

    /**
     * The number in the form in which databases compare it. This is personal data.
     *
     * @return the cleaned number
     */
    public String value() {
        return value.reveal();
    }

    /** Orders by the characters of the cleaned number. */
    @Override
    public int compareTo(DocumentNumber other) {
        return value().compareTo(other.value());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentNumber that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns a text that shows neither the number nor its length. */
    @Override
    public String toString() {
        return "DocumentNumber[**********]";
    }
}
