package org.i247.sdk.standard;

import java.util.regex.Pattern;

/**
 * The number of a travel, identity or administrative document, in the form in which databases compare it (contract
 * section 3, Matching): 5 to 25 of A to Z and 0 to 9. O and 0, I and 1 are different.
 *
 * <p>Immutable and safe for use by several threads. Personal data: {@link #toString()} is masked. The natural order is
 * that of the characters.
 *
 * @param value the cleaned number
 */
public record DocumentNumber(String value) implements Comparable<DocumentNumber> {

    private static final String WHAT = "A document number";
    private static final Pattern CHARACTERS = Pattern.compile("[A-Z0-9]*");

    /**
     * Cleans the number, as {@link #of} does.
     *
     * @param value the number as typed or clean
     * @throws InvalidValueException if the number is missing, or nothing, too little, too much or something else is left
     */
    public DocumentNumber {
        value = NumberText.clean(WHAT, value);
        if (!CHARACTERS.matcher(value).matches()) {
            throw new InvalidValueException(
                    ValueRule.CHARACTERS, WHAT + " has A to Z and 0 to 9 only, apart from separators");
        }
        if (value.length() < 5 || value.length() > 25) {
            throw new InvalidValueException(ValueRule.LENGTH, WHAT + " has 5 to 25 letters and digits");
        }
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
        return new DocumentNumber(text);
    }

    /** Orders by the characters of the cleaned number. */
    @Override
    public int compareTo(DocumentNumber other) {
        return value.compareTo(other.value);
    }

    /** Returns a text that shows neither the number nor its length. */
    @Override
    public String toString() {
        return "DocumentNumber[**********]";
    }
}
