package org.i247.sdk.standard;

/**
 * What the ninth character of a vehicle identification number says about the others (ISO 3779, 49 CFR 565.15, GB 16735).
 * It is a hint for the person who typed the number, and never a reason not to search.
 */
public enum VinCheckDigit {

    /** The check digit binds there, and is right. */
    MATCHES,

    /** The check digit binds there, and is wrong: a slip of reading or typing, or a forged number. */
    DOES_NOT_MATCH,

    /** No check digit is asked for there, or this is no number of 17 characters: nothing can be said. */
    NOT_APPLICABLE;

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final String VALUES = "012345678912345678123457923456789";
    private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};

    /** The digit that 17 characters of ISO 3779 ask for in the ninth place. */
    static char computed(String vin) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (VALUES.charAt(CHARACTERS.indexOf(vin.charAt(i))) - '0');
        }
        int remainder = sum % 11;
        return remainder == 10 ? 'X' : (char) ('0' + remainder);
    }
}
