package org.i247.sdk.standard;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Cleaning of numbers as typed, read or printed (contract section 3, Matching): NFKC, upper case, without white space,
 * hyphens, dots, underscores, slashes and {@code <}.
 */
final class NumberText {

    /** Far longer than any number with its separators: longer texts are refused before they cost time. */
    private static final int LONGEST_INPUT = 256;

    private static final int NEXT_LINE = 0x85;

    /** Dots as keyboards and plates have them, minus, and the slashes that NFKC leaves. */
    private static final String SEPARATORS = "._/<\u00B7\u2022\u2027\u22C5\u30FB\u2043\u2212\u2044\u2215";

    private NumberText() {}

    /** Cleans a text that is the same when it is cleaned again. {@code what} opens the message of a refusal. */
    static String clean(String what, String text) {
        return clean(what, text, "");
    }

    /** Cleans and drops some further characters. */
    static String clean(String what, String text, String furtherSeparators) {
        if (text == null) {
            throw new InvalidValueException(ValueRule.REQUIRED, what + " is missing");
        }
        if (text.length() > LONGEST_INPUT) {
            throw new InvalidValueException(ValueRule.LENGTH, what + " is never that long: give the number alone");
        }
        // Dropping a separator or changing case can bring characters together that NFKC makes one.
        String before;
        String cleaned = text;
        do {
            before = cleaned;
            cleaned = drop(
                    Normalizer.normalize(before, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT), furtherSeparators);
        } while (!cleaned.equals(before));
        if (cleaned.isEmpty()) {
            throw new InvalidValueException(ValueRule.EMPTY, what + " has nothing in it but separators");
        }
        return cleaned;
    }

    /**
     * Cleans to 1 to 40 letters and digits of any script. A vowel sign or accent counts as part of its letter: the
     * letters of Nepal's plates cannot be written without.
     */
    static String lettersAndDigits(String what, String text, String furtherSeparators) {
        String cleaned = clean(what, text, furtherSeparators);
        if (isMark(cleaned.codePointAt(0)) || !cleaned.codePoints().allMatch(NumberText::isPartOfNumber)) {
            throw new InvalidValueException(
                    ValueRule.CHARACTERS, what + " has letters and digits only, apart from separators");
        }
        if (cleaned.codePointCount(0, cleaned.length()) > 40) {
            throw new InvalidValueException(ValueRule.LENGTH, what + " has 1 to 40 letters and digits");
        }
        return cleaned;
    }

    private static String drop(String text, String furtherSeparators) {
        return text.codePoints()
                .filter(c -> !isSeparator(c) && furtherSeparators.indexOf(c) < 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isSeparator(int c) {
        int type = Character.getType(c);
        return type == Character.DASH_PUNCTUATION
                // Invisible, and pasted along unnoticed: zero-width space, soft hyphen, direction marks.
                || type == Character.FORMAT
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == NEXT_LINE
                || SEPARATORS.indexOf(c) >= 0;
    }

    private static boolean isPartOfNumber(int c) {
        return Character.isLetterOrDigit(c) || isMark(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
