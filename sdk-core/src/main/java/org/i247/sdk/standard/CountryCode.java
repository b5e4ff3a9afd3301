package org.i247.sdk.standard;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An issuing state, organisation or nationality as a travel document prints it: ICAO Doc 9303-3 section 5, without
 * fillers, {@code [A-Z]{1,3}}. Most are the three-letter codes of ISO 3166-1; Germany is {@code D}, and ICAO adds codes
 * for organisations, stateless persons, refugees and others.
 *
 * <p>A code that is not {@linkplain #isKnown() known} passes, because states come and go; a two-letter code of ISO
 * 3166-1 is therefore taken as it stands, and {@link #ofAlpha2} is the way to turn one into a document's code. A bureau
 * is something else: {@link BureauCode}.
 *
 * <p>Immutable and safe for use by several threads. No personal data: {@link #toString()} is the code.
 *
 * @param code one to three letters A to Z
 */
public record CountryCode(String code) implements Comparable<CountryCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z]{1,3}");
    private static final Pattern AS_PRINTED = Pattern.compile("[A-Za-z]{1,3}<{0,2}");
    private static final Pattern ALPHA2 = Pattern.compile("[A-Za-z]{2}");

    /**
     * Takes a clean code; {@link #of} also takes fillers and small letters.
     *
     * @param code one to three letters A to Z
     * @throws InvalidValueException if the code is missing or not one to three letters A to Z
     */
    public CountryCode {
        if (code == null) {
            throw new InvalidValueException(
                    ValueRule.REQUIRED, "A country code is missing: give one of ICAO Doc 9303-3");
        }
        if (!FORM.matcher(code).matches()) {
            throw notACode();
        }
    }

    /**
     * Reads a code as written or as printed in a machine readable zone.
     *
     * @param text one to three letters in either case, with fillers and surrounding white space or without:
     *     {@code UTO}, {@code D<<}
     * @return the code without fillers, in capitals
     * @throws InvalidValueException if the text is missing or something else
     */
    public static CountryCode of(String text) {
        if (text == null) {
            throw new InvalidValueException(
                    ValueRule.REQUIRED, "A country code is missing: give one of ICAO Doc 9303-3");
        }
        String stripped = text.strip();
        if (!AS_PRINTED.matcher(stripped).matches()) {
            throw notACode();
        }
        return new CountryCode(stripped.replace("<", "").toUpperCase(Locale.ROOT));
    }

    /**
     * Turns a two-letter code of ISO 3166-1 into the code that the country's travel documents print.
     *
     * @param alpha2 two letters in either case, such as {@code FR}; also {@code XK}, which is in wide use for Kosovo
     * @return {@code D} for Germany, {@code RKS} for Kosovo, otherwise the three-letter code of ISO 3166-1
     * @throws InvalidValueException if the text is missing, not two letters, or not a code of ISO 3166-1
     */
    public static CountryCode ofAlpha2(String alpha2) {
        if (alpha2 == null) {
            throw new InvalidValueException(
                    ValueRule.REQUIRED, "A country code is missing: give two letters (ISO 3166-1)");
        }
        if (!ALPHA2.matcher(alpha2).matches()) {
            throw new InvalidValueException(ValueRule.FORMAT, "A country code of ISO 3166-1 alpha-2 is two letters");
        }
        return IcaoCodes.fromAlpha2(alpha2.toUpperCase(Locale.ROOT))
                .map(CountryCode::new)
                .orElseThrow(() -> new InvalidValueException(
                        ValueRule.RANGE, "ISO 3166-1 has no such two-letter code: look the country up"));
    }

    /**
     * The code that the country's travel documents print, for one that people also write with the three letters of ISO
     * 3166-1: {@code DEU} becomes {@code D}.
     *
     * @return the code in documents; this code if there is no other
     */
    public CountryCode asInDocuments() {
        return alpha3().filter(code::equals)
                .flatMap(same -> alpha2())
                .map(CountryCode::ofAlpha2)
                .orElse(this);
    }

    /**
     * Says whether ISO 3166-1 or ICAO lists the code, or once did.
     *
     * @return true for the codes of ISO 3166-1 alpha-3, those that ICAO adds, and withdrawn ones such as {@code YUG}
     */
    public boolean isKnown() {
        return IcaoCodes.isKnown(code);
    }

    /**
     * Returns the two-letter code of ISO 3166-1.
     *
     * @return {@code DE} for {@code D} and {@code DEU}, {@code GB} also for the British codes that ICAO adds,
     *     {@code XK} for {@code RKS}; empty for organisations, withdrawn and unknown codes
     */
    public Optional<String> alpha2() {
        return IcaoCodes.toAlpha2(code);
    }

    /**
     * Returns the three-letter code of ISO 3166-1.
     *
     * @return {@code DEU} for {@code D}; empty where {@link #alpha2()} is, and for {@code RKS}
     */
    public Optional<String> alpha3() {
        return alpha2().flatMap(IcaoCodes::toAlpha3);
    }

    /**
     * Returns a name for people to read.
     *
     * @param locale any locale for the countries of ISO 3166-1 (the JDK's CLDR names); Arabic, English, French or
     *     Spanish for what ICAO adds, English for others
     * @return the name, or the code itself if it is unknown
     */
    public String displayName(Locale locale) {
        return IcaoCodes.displayName(code, locale);
    }

    /** Orders by code. */
    @Override
    public int compareTo(CountryCode other) {
        return code.compareTo(other.code);
    }

    /** Returns the code itself. */
    @Override
    public String toString() {
        return code;
    }

    private static InvalidValueException notACode() {
        return new InvalidValueException(
                ValueRule.FORMAT, "A country code is one to three letters A to Z (ICAO Doc 9303-3)");
    }
}
