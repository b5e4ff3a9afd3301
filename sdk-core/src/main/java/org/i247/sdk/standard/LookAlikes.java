package org.i247.sdk.standard;

/** The digits and letters that people and cameras take for each other: 0 O, 1 I, 2 Z, 5 S, 6 G, 8 B. */
final class LookAlikes {
    private static final String DIGITS = "012568";
    private static final String LETTERS = "OIZSGB";

    private LookAlikes() {}

    /** The digit that a letter may be, or the character itself. */
    static char digitFor(char c) {
        int at = LETTERS.indexOf(c);
        return at < 0 ? c : DIGITS.charAt(at);
    }

    /** The letter that a digit may be, or the character itself. */
    static char letterFor(char c) {
        int at = DIGITS.indexOf(c);
        return at < 0 ? c : LETTERS.charAt(at);
    }

    /** The other of the pair, or the character itself. */
    static char other(char c) {
        char digit = digitFor(c);
        return digit == c ? letterFor(c) : digit;
    }

    /** Whether no check digit can tell the character from its look-alike: 6 and G are ten apart. */
    static boolean isUnseen(char c) {
        return c == '6' || c == 'G';
    }
}
