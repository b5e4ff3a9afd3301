package org.i247.sdk.standard;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A National Central Bureau or an organisation on the I-24/7 network: two letters of ISO 3166-1 for a country's bureau,
 * or {@code [A-Z][A-Z0-9]{2,15}} for an organisation (contract section 1). It is not the country of a document:
 * {@link CountryCode}.
 *
 * <p>Immutable and safe for use by several threads. No personal data: {@link #toString()} is the code.
 *
 * @param code two letters, or a letter and 2 to 15 letters and digits, in capitals
 */
public record BureauCode(String code) implements Comparable<BureauCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}|[A-Z][A-Z0-9]{2,15}");
    private static final Pattern AS_TYPED = Pattern.compile(FORM.pattern(), Pattern.CASE_INSENSITIVE);

    /**
     * Takes a clean code; {@link #of} also takes small letters.
     *
     * @param code two letters, or a letter and 2 to 15 letters and digits, in capitals
     * @throws InvalidValueException if the code is missing or of another form
     */
    public BureauCode {
        if (code == null) {
            throw new InvalidValueException(
                    ValueRule.REQUIRED, "A bureau code is missing: give two letters, such as FR");
        }
        if (!FORM.matcher(code).matches()) {
            throw new InvalidValueException(
                    ValueRule.FORMAT,
                    "A bureau code is two letters (ISO 3166-1), or for an organisation a letter and 2 to 15 letters or digits");
        }
    }

    /**
     * Reads a code in either case, with or without white space around it.
     *
     * @param text the code
     * @return the code in capitals
     * @throws InvalidValueException if the text is missing or of another form
     */
    public static BureauCode of(String text) {
        if (text == null) {
            throw new InvalidValueException(
                    ValueRule.REQUIRED, "A bureau code is missing: give two letters, such as FR");
        }
        String stripped = text.strip();
        // Only A to Z change case: a dotless i is no I.
        return new BureauCode(AS_TYPED.matcher(stripped).matches() ? stripped.toUpperCase(Locale.ROOT) : stripped);
    }

    /**
     * Says whether this is a country's bureau rather than an organisation.
     *
     * @return true for a code of two letters
     */
    public boolean isNational() {
        return code.length() == 2;
    }

    /**
     * Returns a name for people to read.
     *
     * @param locale the language of the name
     * @return the country's name by the JDK's CLDR data for a country's bureau; the code itself for an organisation or
     *     an unknown country
     */
    public String displayName(Locale locale) {
        return isNational() ? IcaoCodes.regionName(code, locale) : code;
    }

    /** Orders by code. */
    @Override
    public int compareTo(BureauCode other) {
        return code.compareTo(other.code);
    }

    /** Returns the code itself. */
    @Override
    public String toString() {
        return code;
    }
}
