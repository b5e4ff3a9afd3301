package org.i247.sdk.standard.manifest;

import java.util.Objects;
import java.util.Optional;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.PartialDate;
import org.i247.sdk.standard.PersonalText;

/**
 * A document that a list names for a traveller. Immutable; the number is masked.
 *
 * @param type the type as the list writes it, such as {@code P}
 * @param number the number as the list writes it
 * @param issuer the country that issued it, as the list writes it, of two or three letters
 * @param expiry the day on which it expires
 */
public record ListedDocument(
        Optional<PersonalText> type, PersonalText number, Optional<CountryCode> issuer, Optional<PartialDate> expiry) {
    /**
     * Keeps a document; nothing may be null.
     *
     * @param type the type as the list writes it, such as {@code P}
     * @param number the number as the list writes it
     * @param issuer the country that issued it
     * @param expiry the day on which it expires
     */
    public ListedDocument {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(expiry, "expiry");
    }
}
