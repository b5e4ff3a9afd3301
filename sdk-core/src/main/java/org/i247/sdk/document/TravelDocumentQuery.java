package org.i247.sdk.document;

import java.util.Optional;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.query.Members;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.Mrz;
import org.jspecify.annotations.Nullable;

/**
 * Asks whether a travel document was reported stolen, lost, revoked or invalid (contract, section 3). The number decides;
 * country and type narrow. Immutable.
 */
public final class TravelDocumentQuery extends DocumentQuery {
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
     * The type asked for.
     *
     * @return the type, if it narrows
     */
    public Optional<TravelDocumentType> documentType() {
        return criteria().text("documentType").map(TravelDocumentType::new);
    }

    /** Puts a query together. Not safe for use by several threads. */
    public static final class Builder extends DocumentQuery.Builder<Builder> {
        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * The document's type.
         *
         * @param type the type
         * @return this builder
         */
        public Builder documentType(@Nullable TravelDocumentType type) {
            return type(type == null ? null : type.value());
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
            return new TravelDocumentQuery(criteria());
        }
    }
}
