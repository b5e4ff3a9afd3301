package org.i247.sdk.document;

import java.util.Optional;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.internal.query.Draft;
import org.i247.sdk.query.DatabaseQuery;
import org.i247.sdk.query.Members;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.DocumentNumber;
import org.jspecify.annotations.Nullable;

/** Asks for a document by its number; country and type narrow (contract, section 3). Immutable. */
public abstract sealed class DocumentQuery extends DatabaseQuery
        permits TravelDocumentQuery, AdministrativeDocumentQuery {
    DocumentQuery(Members criteria) {
        super(criteria);
    }

    /**
     * The number asked for, cleaned.
     *
     * @return the number
     */
    public final DocumentNumber documentNumber() {
        return DocumentNumber.of(criteria().text("documentNumber").orElseThrow());
    }

    /**
     * The issuing country asked for.
     *
     * @return the country, if it narrows
     */
    public final Optional<CountryCode> issuingCountry() {
        return criteria().text("issuingCountry").map(CountryCode::of);
    }

    /**
     * Whether numbers within one insertion, deletion or replacement are found as well.
     *
     * @return true if they are
     */
    public final boolean isFuzzy() {
        return criteria().flag("fuzzy").orElse(false);
    }

    /**
     * Puts a query together. Not safe for use by several threads.
     *
     * @param <B> the builder itself
     */
    public abstract static sealed class Builder<B extends Builder<B>>
            permits TravelDocumentQuery.Builder, AdministrativeDocumentQuery.Builder {
        private final Draft draft = new Draft(ErrorCode.INVALID_QUERY, "query");

        Builder() {}

        abstract B self();

        /**
         * The document's number. It is cleaned: white space, hyphens, dots and the like are dropped.
         *
         * @param number as typed or read; 5 to 25 letters and digits when cleaned
         * @return this builder
         */
        public final B documentNumber(String number) {
            draft.read("documentNumber", number, text -> DocumentNumber.of(text).value());
            return self();
        }

        /**
         * The country that issued the document.
         *
         * @param code its code in ICAO Doc 9303-3, such as {@code UTO} or {@code D}, or of two letters in ISO 3166-1
         * @return this builder
         */
        public final B issuingCountry(@Nullable String code) {
            draft.country("issuingCountry", code);
            return self();
        }

        /**
         * The country that issued the document.
         *
         * @param country the country
         * @return this builder
         */
        public final B issuingCountry(CountryCode country) {
            draft.set("issuingCountry", country.asInDocuments().code());
            return self();
        }

        /**
         * Finds numbers within one insertion, deletion or replacement as well: for a number that is hard to read.
         *
         * @param alsoSimilar true to find them
         * @return this builder
         */
        public final B fuzzy(boolean alsoSimilar) {
            draft.set("fuzzy", alsoSimilar ? Boolean.TRUE : null);
            return self();
        }

        final B type(@Nullable String code) {
            draft.set("documentType", code);
            return self();
        }

        final Members criteria() {
            draft.requireOneOf("documentNumber");
            return draft.build();
        }
    }
}
