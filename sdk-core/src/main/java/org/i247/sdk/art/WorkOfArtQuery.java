package org.i247.sdk.art;

import java.util.Optional;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.internal.query.Draft;
import org.i247.sdk.query.DatabaseQuery;
import org.i247.sdk.query.Members;
import org.i247.sdk.standard.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Asks whether a work of art was reported stolen (contract, section 3), in the words of Object ID. Title, maker, type and
 * description identify; period, materials and country of theft narrow. All that is given must match. Immutable.
 */
public final class WorkOfArtQuery extends DatabaseQuery {
    private WorkOfArtQuery(Members criteria) {
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
     * Asks by title alone.
     *
     * @param title the title, in any language
     * @return the query
     * @throws InvalidRequestException if it is blank
     */
    public static WorkOfArtQuery title(String title) {
        return builder().title(title).build();
    }

    /**
     * The title, in any language.
     *
     * @return the text, if given
     */
    public Optional<String> title() {
        return criteria().text("title");
    }

    /**
     * Who made it: an artist, a workshop, a culture.
     *
     * @return the text, if given
     */
    public Optional<String> maker() {
        return criteria().text("maker");
    }

    /**
     * What kind of object it is, such as painting, sculpture, clock.
     *
     * @return the text, if given
     */
    public Optional<String> objectType() {
        return criteria().text("objectType");
    }

    /**
     * Words of a description.
     *
     * @return the text, if given
     */
    public Optional<String> description() {
        return criteria().text("description");
    }

    /** Puts a query together. Not safe for use by several threads. */
    public static final class Builder {
        private final Draft draft = new Draft(ErrorCode.INVALID_QUERY, "query");

        private Builder() {}

        /**
         * The title, in any language.
         *
         * @param text as typed
         * @return this builder
         */
        public Builder title(@Nullable String text) {
            draft.text("title", text);
            return this;
        }

        /**
         * Who made it: an artist, a workshop, a culture.
         *
         * @param text as typed
         * @return this builder
         */
        public Builder maker(@Nullable String text) {
            draft.text("maker", text);
            return this;
        }

        /**
         * What kind of object it is, such as painting, sculpture, clock.
         *
         * @param text as typed
         * @return this builder
         */
        public Builder objectType(@Nullable String text) {
            draft.text("objectType", text);
            return this;
        }

        /**
         * Words of a description.
         *
         * @param text as typed
         * @return this builder
         */
        public Builder description(@Nullable String text) {
            draft.text("description", text);
            return this;
        }

        /**
         * The date or period of its making; it narrows.
         *
         * @param text as typed
         * @return this builder
         */
        public Builder period(@Nullable String text) {
            draft.text("period", text);
            return this;
        }

        /**
         * The materials and techniques; they narrow.
         *
         * @param text as typed
         * @return this builder
         */
        public Builder materials(@Nullable String text) {
            draft.text("materials", text);
            return this;
        }

        /**
         * The country that it was stolen in; it narrows.
         *
         * @param code its code in ICAO Doc 9303-3, or of two letters in ISO 3166-1
         * @return this builder
         */
        public Builder theftCountry(@Nullable String code) {
            draft.country("theftCountry", code);
            return this;
        }

        /**
         * The country that it was stolen in; it narrows.
         *
         * @param country the country
         * @return this builder
         */
        public Builder theftCountry(CountryCode country) {
            draft.set("theftCountry", country.asInDocuments().code());
            return this;
        }

        /**
         * Ends the query.
         *
         * @return the query
         * @throws InvalidRequestException if something is missing or wrong; it names each field and rule
         */
        public WorkOfArtQuery build() {
            draft.requireOneOf("title", "maker", "objectType", "description");
            return new WorkOfArtQuery(draft.build());
        }
    }
}
