package org.i247.sdk.vehicle;

import java.util.Optional;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.internal.query.Draft;
import org.i247.sdk.query.DatabaseQuery;
import org.i247.sdk.query.Members;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.PartNumber;
import org.i247.sdk.standard.Plate;
import org.i247.sdk.standard.Vin;
import org.jspecify.annotations.Nullable;

/**
 * Asks whether a vehicle or a part was reported stolen (contract, section 3). A record matches if any identifier does, so
 * a stolen car is found by its VIN under false plates. Immutable.
 */
public final class VehicleQuery extends DatabaseQuery {
    private VehicleQuery(Members criteria) {
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
     * Asks by vehicle identification number alone.
     *
     * @param vin the number as typed; a wrong check digit does not stop the question
     * @return the query
     * @throws InvalidRequestException if it is no number
     */
    public static VehicleQuery vin(String vin) {
        return builder().vin(vin).build();
    }

    /**
     * Asks by plate.
     *
     * @param plate the plate as typed
     * @param country the country of the plate, its code in ICAO Doc 9303-3
     * @return the query
     * @throws InvalidRequestException if it is no plate
     */
    public static VehicleQuery plate(String plate, String country) {
        return builder().plate(plate).plateCountry(country).build();
    }

    /**
     * The vehicle identification number asked for, cleaned.
     *
     * @return the number, if given
     */
    public Optional<String> vin() {
        return criteria().text("vin");
    }

    /**
     * The plate asked for, cleaned.
     *
     * @return the plate, if given
     */
    public Optional<String> plate() {
        return criteria().text("plate");
    }

    /** Puts a query together. Not safe for use by several threads. */
    public static final class Builder {
        private final Draft draft = new Draft(ErrorCode.INVALID_QUERY, "query");

        private Builder() {}

        /**
         * The vehicle identification number, or the chassis number of an old vehicle.
         *
         * @param vin as typed
         * @return this builder
         */
        public Builder vin(@Nullable String vin) {
            draft.read("vin", vin, text -> Vin.of(text).value());
            return this;
        }

        /**
         * The registration plate. It goes out cleaned and in the script that it was typed in, as the contract says (section
         * 3, Matching): {@link Plate#of(String, CountryCode)} folds look-alikes for a comparison on this side.
         *
         * @param plate as typed
         * @return this builder
         */
        public Builder plate(@Nullable String plate) {
            draft.read("plate", plate, text -> Plate.of(text).key());
            return this;
        }

        /**
         * The country of the plate; it narrows a match by plate only.
         *
         * @param code its code in ICAO Doc 9303-3, or of two letters in ISO 3166-1
         * @return this builder
         */
        public Builder plateCountry(@Nullable String code) {
            draft.country("plateCountry", code);
            return this;
        }

        /**
         * The number of the engine.
         *
         * @param number as typed
         * @return this builder
         */
        public Builder engineNumber(@Nullable String number) {
            draft.read("engineNumber", number, text -> PartNumber.of(text).value());
            return this;
        }

        /**
         * The number of a part.
         *
         * @param number as typed
         * @return this builder
         */
        public Builder partNumber(@Nullable String number) {
            draft.read("partNumber", number, text -> PartNumber.of(text).value());
            return this;
        }

        /**
         * The category; it narrows.
         *
         * @param category the category
         * @return this builder
         */
        public Builder category(@Nullable VehicleCategory category) {
            draft.set("category", category == null ? null : category.value());
            return this;
        }

        /**
         * The make; it narrows.
         *
         * @param make as typed
         * @return this builder
         */
        public Builder make(@Nullable String make) {
            draft.text("make", make);
            return this;
        }

        /**
         * Finds numbers within one insertion, deletion or replacement as well.
         *
         * @param alsoSimilar true to find them
         * @return this builder
         */
        public Builder fuzzy(boolean alsoSimilar) {
            draft.set("fuzzy", alsoSimilar ? Boolean.TRUE : null);
            return this;
        }

        /**
         * Ends the query.
         *
         * @return the query
         * @throws InvalidRequestException if something is missing or wrong; it names each field and rule
         */
        public VehicleQuery build() {
            draft.requireOneOf("vin", "plate", "engineNumber", "partNumber");
            draft.requireWith("plateCountry", "plate");
            return new VehicleQuery(draft.build());
        }
    }
}
