package org.i247.sdk.standard;

/**
 * The check digit of machine readable zones: weights 7, 3, 1, modulus 10 (ICAO Doc 9303 part 3, section 4.9).
 * A letter counts 10 to 35, the filler 0.
 */
final class CheckDigit {
    private static final int[] WEIGHTS = {7, 3, 1};
    private static final int MODULUS = 10;

    private CheckDigit() {}

    /** The digit, as a character, over text of digits, capital letters and fillers. */
    static char over(CharSequence covered) {
        int sum = 0;
        for (int i = 0; i < covered.length(); i++) {
            sum += WEIGHTS[i % WEIGHTS.length] * value(covered.charAt(i));
        }
        return Character.forDigit(sum % MODULUS, MODULUS);
    }

    /** What the character in the digit's place says about the text. A letter there is no digit and cannot match. */
    static MrzCheckResult compare(char printed, CharSequence covered) {
        if (printed == MrzText.FILLER) {
            return MrzCheckResult.ABSENT;
        }
        return printed == over(covered) ? MrzCheckResult.MATCH : MrzCheckResult.MISMATCH;
    }

    private static int value(char c) {
        if (c == MrzText.FILLER) {
            return 0;
        }
        return c <= '9' ? c - '0' : c - 'A' + MODULUS;
    }
}
