package org.i247.sdk.document;

import java.util.Optional;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.internal.query.Draft;
import org.i247.sdk.query.DatabaseQuery;
import org.i247.sdk.query.Members;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.DocumentNumber;
import org.i247.sdk.standard.Mrz;
import org.jspecify.annotations.Nullable;

/**
 * Asks whether a travel document was reported stolen, lost, revoked or invalid (contract, section 3). The number decides;
 * country and type narrow. Immutable.
 */
public final class TravelDocumentQuery extends DatabaseQuery {
    private TravelDocumentQuery(Members criteria) {
        super(criteria);
    }

    /**
     * Starts a query.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Asks by number alone.
     *
     * @param number the number as typed
     * @return the query
     * @throws InvalidRequestException if the number is none
     */
    public static TravelDocumentQuery number(String number) {
        return builder().documentNumber(number).build();
    }

    /**
     * Asks for the document whose machine readable zone was read: by its number and its issuer. The type stands in the
     * zone only roughly, so it does not narrow. A wrong check digit does not stop the question.
     *
     * @param zone the zone
     * @return the query
     * @throws InvalidRequestException if the zone has no number that can be asked for
     */
    public static TravelDocumentQuery of(Mrz zone) {
        return builder().mrz(zone).build();
    }

    /**
     * The number asked for, cleaned.
     *
     * @return the number
     */
    public DocumentNumber documentNumber() {
        return DocumentNumber.of(criteria().text("documentNumber").orElseThrow());
    }

    /**
     * The issuing country asked for.
     *
     * @return the country, if it narrows
     */
    public Optional<CountryCode> issuingCountry() {
        return criteria().text("issuingCountry").map(CountryCode::of);
    }

    /**
     * The type asked for.
     *
     * @return the type, if it narrows
     */
    public Optional<TravelDocumentType> documentType() {
        return criteria().text("documentType").map(TravelDocumentType::new);
    }

    /**
     * Whether numbers within one insertion, deletion or replacement are found as well.
     *
     * @return true if they are
     */
    public boolean isFuzzy() {
        return criteria().flag("fuzzy").orElse(false);
    }

    /** Puts a query together. Not safe for use by several threads. */
    public static final class Builder {
        private final Draft draft = new Draft(ErrorCode.INVALID_QUERY, "query");

        private Builder() {}

        /**
         * The document's number. It is cleaned: white space, hyphens, dots and the like are dropped.
         *
         * @param number as typed or read; 5 to 25 letters and digits when cleaned
         * @return this builder
         */
        public Builder documentNumber(String number) {
            draft.read("documentNumber", number, text -> DocumentNumber.of(text).value());
            return this;
        }

        /**
         * The country that issued the document.
         *
         * @param code its code in ICAO Doc 9303-3, such as {@code UTO} or {@code D}, or of two letters in ISO 3166-1
         * @return this builder
         */
        public Builder issuingCountry(@Nullable String code) {
            draft.country("issuingCountry", code);
            return this;
        }

        /**
         * The country that issued the document.
         *
         * @param country the country
         * @return this builder
         */
        public Builder issuingCountry(CountryCode country) {
            draft.set("issuingCountry", country.asInDocuments().code());
            return this;
        }

        /**
         * The document's type.
         *
         * @param type the type
         * @return this builder
         */
        public Builder documentType(@Nullable TravelDocumentType type) {
            draft.set("documentType", type == null ? null : type.value());
            return this;
        }

        /**
         * Finds numbers within one insertion, deletion or replacement as well: for a number that is hard to read.
         *
         * @param alsoSimilar true to find them
         * @return this builder
         */
        public Builder fuzzy(boolean alsoSimilar) {
            draft.set("fuzzy", alsoSimilar ? Boolean.TRUE : null);
            return this;
        }

        /**
         * Takes number and issuer from a machine readable zone.
         *
         * @param zone the zone
         * @return this builder
         */
        public Builder mrz(Mrz zone) {
            documentNumber(zone.documentNumber());
            // A misread issuer would hide the record; it has no check digit, so an unknown one is not believed.
            zone.issuer().filter(CountryCode::isKnown).ifPresent(this::issuingCountry);
            return this;
        }

        /**
         * Ends the query.
         *
         * @return the query
         * @throws InvalidRequestException if something is missing or wrong; it names each field and rule
         */
        public TravelDocumentQuery build() {
            draft.requireOneOf("documentNumber");
            return new TravelDocumentQuery(draft.build());
        }
    }
}
