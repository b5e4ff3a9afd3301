package org.i247.sdk.document;

import java.util.Optional;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.query.Members;
import org.jspecify.annotations.Nullable;

/**
 * Asks whether an administrative document, such as a driving licence or the papers of a vehicle, was reported stolen
 * (contract, section 3). The number decides; country and type narrow. Immutable.
 */
public final class AdministrativeDocumentQuery extends DocumentQuery {
    private AdministrativeDocumentQuery(Members criteria) {
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
    public static AdministrativeDocumentQuery number(String number) {
        return builder().documentNumber(number).build();
    }

    /**
     * The type asked for.
     *
     * @return the type, if it narrows
     */
    public Optional<AdministrativeDocumentType> documentType() {
        return criteria().text("documentType").map(AdministrativeDocumentType::new);
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
        public Builder documentType(@Nullable AdministrativeDocumentType type) {
            return type(type == null ? null : type.value());
        }

        /**
         * Ends the query.
         *
         * @return the query
         * @throws InvalidRequestException if something is missing or wrong; it names each field and rule
         */
        public AdministrativeDocumentQuery build() {
            return new AdministrativeDocumentQuery(criteria());
        }
    }
}
