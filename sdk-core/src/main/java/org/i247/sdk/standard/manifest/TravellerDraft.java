package org.i247.sdk.standard.manifest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.InvalidValueException;
import org.i247.sdk.standard.PartialDate;
import org.i247.sdk.standard.PersonalText;
import org.jspecify.annotations.Nullable;

/** Somebody whose values are being read: each is taken, or told by its place as one that cannot be. */
final class TravellerDraft {
    private final TravellerBuilder traveller;
    private final ListDates dates;
    private final Items items;
    private @Nullable PersonalText documentType;
    private @Nullable PersonalText documentNumber;
    private Optional<CountryCode> issuer = Optional.empty();
    private Optional<PartialDate> expiry = Optional.empty();

    TravellerDraft(Origin origin, ListDates dates, Items items) {
        this.traveller = Traveller.at(origin);
        this.dates = dates;
        this.items = items;
    }

    TravellerBuilder plain() {
        return traveller;
    }

    void sex(String text, Origin place) {
        String word = text.strip().toUpperCase(Locale.ROOT);
        String code = word.isEmpty() ? "" : word.substring(0, 1);
        boolean known = word.length() == 1
                || List.of(
                                "MI",
                                "FI",
                                "XI",
                                "MALE",
                                "FEMALE",
                                "MASCULIN",
                                "MASCULINO",
                                "FEMENINO",
                                "FEMININ",
                                "FÉMININ")
                        .contains(word)
                || word.startsWith(code + "*");
        if (known && "MFXU".contains(code)) {
            traveller.sex(code);
        } else if (!word.isEmpty()) {
            items.warning(ListRule.FORMAT, place, "the sex is none of M, F, X and U");
        }
    }

    void born(String text, Origin place) {
        if (!text.isBlank()) {
            List<PartialDate> readings = dates.birth(text);
            traveller.born(readings);
            if (readings.isEmpty()) {
                items.warning(ListRule.FORMAT, place, "the date of birth cannot be read");
            }
        }
    }

    void nationality(String text, Origin place) {
        country(text, place, "the nationality").ifPresent(traveller::nationality);
    }

    void documentType(String text) {
        documentType = text.isBlank() ? null : PersonalText.of(text.strip());
    }

    void documentNumber(String text) {
        documentNumber = text.isBlank() ? null : PersonalText.of(text.strip());
    }

    void issuer(String text, Origin place) {
        country(text, place, "the country that issued the document").ifPresent(code -> issuer = Optional.of(code));
    }

    void expiry(String text, Origin place) {
        if (!text.isBlank()) {
            expiry = dates.expiry(text);
            if (expiry.isEmpty()) {
                items.warning(ListRule.FORMAT, place, "the date of expiry cannot be read");
            }
        }
    }

    /** An address in its parts, from the street on; nothing if there is none of them. */
    void address(String kind, String country, Stream<String> parts, Origin place) {
        String text = parts.map(String::strip).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        if (!text.isEmpty()) {
            traveller.address(new ListedAddress(
                    Optional.of(kind.strip()).filter(each -> !each.isEmpty()).map(PersonalText::of),
                    country(country, place, "the country of an address"),
                    PersonalText.of(text)));
        }
    }

    /** The document that was told of is complete. */
    void endDocument(Origin place) {
        if (documentNumber != null) {
            traveller.document(new ListedDocument(Optional.ofNullable(documentType), documentNumber, issuer, expiry));
        } else if (documentType != null) {
            items.warning(ListRule.FORMAT, place, "a document has no number");
        }
        documentType = null;
        documentNumber = null;
        issuer = Optional.empty();
        expiry = Optional.empty();
    }

    void end(Origin place) {
        endDocument(place);
        items.found(traveller.build());
    }

    private Optional<CountryCode> country(String text, Origin place, String what) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(CountryCode.of(text));
        } catch (InvalidValueException e) {
            items.warning(ListRule.FORMAT, place, what + " is no code of two or three letters");
            return Optional.empty();
        }
    }
}
