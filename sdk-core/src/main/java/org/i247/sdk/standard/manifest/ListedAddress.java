package org.i247.sdk.standard.manifest;

import java.util.Objects;
import java.util.Optional;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.PersonalText;

/**
 * An address that a list names for a traveller. Immutable; kind and text are masked.
 *
 * @param kind what it is, as the list writes it: {@code R} of residence, {@code D} at the destination, {@code B} of birth
 * @param country the country, as the list writes it, of two or three letters
 * @param text street, town, region and postal code, divided by commas
 */
public record ListedAddress(Optional<PersonalText> kind, Optional<CountryCode> country, PersonalText text) {
    /**
     * Keeps an address; nothing may be null.
     *
     * @param kind what it is, as the list writes it
     * @param country the country
     * @param text street, town, region and postal code
     */
    public ListedAddress {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(text, "text");
    }
}
