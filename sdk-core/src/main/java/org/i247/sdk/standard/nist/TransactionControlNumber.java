package org.i247.sdk.standard.nist;

import java.util.Locale;
import java.util.regex.Pattern;
import org.i247.sdk.standard.InvalidValueException;
import org.i247.sdk.standard.ValueRule;

/**
 * The number by which the two ends of an exchange know a transaction (field 1.009, TCN), in the form that INTERPOL asks
 * for: two digits of the year, a serial number of twelve, and a check letter.
 *
 * <p>The letter is the remainder by 23 of the fourteen digits, counted in {@code ZABCDEFGHJKLMNPQRTUVWXY}.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param value fourteen digits and the letter that belongs to them
 */
public record TransactionControlNumber(String value) {

    private static final String LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";
    private static final Pattern FORM = Pattern.compile("[0-9]{14}[A-Z]");
    private static final long SERIALS = 1_000_000_000_000L;

    /**
     * Keeps a number.
     *
     * @param value fourteen digits and a letter
     * @throws InvalidValueException if it has another form, or the letter does not belong to the digits
     */
    public TransactionControlNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new InvalidValueException(
                    ValueRule.FORMAT, "A transaction control number has fourteen digits and a check letter");
        }
        if (!hasRightLetter(value)) {
            throw new InvalidValueException(
                    ValueRule.RANGE,
                    "The check letter does not belong to the digits of the transaction control number");
        }
    }

    /**
     * Reads a number.
     *
     * @param text fourteen digits and the letter that belongs to them
     * @return the number
     * @throws InvalidValueException if it has another form, or the letter does not belong to the digits
     */
    public static TransactionControlNumber of(String text) {
        return new TransactionControlNumber(text);
    }

    /**
     * Makes a number; the letter is computed.
     *
     * @param year the year in which the transaction is made, 1900 to 2999; its last two digits are used
     * @param serial a number that the origin uses once in the year, 0 to 999999999999
     * @return the number
     * @throws InvalidValueException if year or serial is out of range
     */
    public static TransactionControlNumber of(int year, long serial) {
        if (year < 1900 || year > 2999 || serial < 0 || serial >= SERIALS) {
            throw new InvalidValueException(
                    ValueRule.RANGE, "A transaction control number has a year of this age and a serial of 12 digits");
        }
        String digits = String.format(Locale.ROOT, "%02d%012d", year % 100, serial);
        return new TransactionControlNumber(digits + letter(digits));
    }

    static boolean hasForm(String text) {
        return FORM.matcher(text).matches();
    }

    static boolean hasRightLetter(String text) {
        return text.charAt(14) == letter(text.substring(0, 14));
    }

    /** {@return the check letter} */
    public char checkLetter() {
        return value.charAt(14);
    }

    /** Returns the number itself: it names an exchange, not a person. */
    @Override
    public String toString() {
        return value;
    }

    private static char letter(String digits) {
        return LETTERS.charAt((int) (Long.parseLong(digits) % LETTERS.length()));
    }
}
