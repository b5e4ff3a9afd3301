package org.i247.sdk.standard.nist;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.InvalidValueException;
import org.i247.sdk.standard.ValueRule;

/**
 * An end of an exchange: the agency that a transaction goes to (DAI) or comes from (ORI).
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param id its identifier, 1 to 64 letters, digits and {@code . _ / -}
 * @param name its name, if it is given; needed by INTERPOL
 * @param country its country or organisation; needed by INTERPOL in XML
 */
public record Agency(String id, Optional<String> name, Optional<CountryCode> country) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._/-]{1,64}");
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]{1,125}");

    /**
     * Keeps an agency.
     *
     * @param id its identifier
     * @param name its name
     * @param country its country or organisation
     * @throws InvalidValueException if the identifier or name has another form
     */
    public Agency {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(country, "country");
        if (id == null || !ID.matcher(id).matches()) {
            throw new InvalidValueException(
                    ValueRule.FORMAT, "An agency's identifier is 1 to 64 letters, digits and . _ / -");
        }
        if (name.isPresent() && !NAME.matcher(name.get()).matches()) {
            throw new InvalidValueException(
                    ValueRule.FORMAT, "An agency's name is 1 to 125 characters, none of them a control character");
        }
    }

    /**
     * An agency known by its identifier alone.
     *
     * @param id its identifier
     * @return the agency
     * @throws InvalidValueException if the identifier has another form
     */
    public static Agency of(String id) {
        return new Agency(id, Optional.empty(), Optional.empty());
    }

    /**
     * An agency as INTERPOL asks for it.
     *
     * @param id its identifier
     * @param name its name
     * @param country its country or organisation, such as {@code XPO} for INTERPOL
     * @return the agency
     * @throws InvalidValueException if one of them has another form
     */
    public static Agency of(String id, String name, String country) {
        return new Agency(id, Optional.of(name), Optional.of(CountryCode.of(country)));
    }
}
