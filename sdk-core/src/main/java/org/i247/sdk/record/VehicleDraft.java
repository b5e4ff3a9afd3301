package org.i247.sdk.record;

import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.query.Members;
import org.i247.sdk.vehicle.VehicleCategory;
import org.i247.sdk.vehicle.VehicleRecord;
import org.jspecify.annotations.Nullable;

/** A vehicle to be reported (contract, section 5). Immutable. */
public final class VehicleDraft extends RecordDraft {
    VehicleDraft(Members members) {
        super(members);
    }

    /**
     * Starts a new record. Needed are a category and one of VIN, plate, engine number and a part's number.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts from a record as it stands, with all that it holds: a write replaces the whole record, and what the SDK does
     * not know is kept.
     *
     * @param record the record as it was read
     * @return a new builder
     */
    public static Builder edit(VehicleRecord record) {
        return new Builder(record);
    }

    /** Puts a record together. Not safe for use by several threads. */
    public static final class Builder extends RecordDraft.Builder<Builder> {
        private Builder() {
            super(RecordForm.VEHICLE);
        }

        private Builder(VehicleRecord record) {
            super(RecordForm.VEHICLE, record);
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * The vehicle identification number, or the chassis number of an old vehicle; it is cleaned.
         *
         * @param vin as typed
         * @return this builder
         */
        public Builder vin(@Nullable String vin) {
            return write("vin", vin);
        }

        /**
         * The registration plate, as it stands on the vehicle.
         *
         * @param plate as typed
         * @return this builder
         */
        public Builder plate(@Nullable String plate) {
            return write("plate", plate);
        }

        /**
         * The country of the plate.
         *
         * @param code its code in ICAO Doc 9303-3, such as {@code UTO} or {@code D}, or of two letters in ISO 3166-1
         * @return this builder
         */
        public Builder plateCountry(@Nullable String code) {
            return write("plateCountry", code);
        }

        /**
         * The number of the engine.
         *
         * @param number as typed
         * @return this builder
         */
        public Builder engineNumber(@Nullable String number) {
            return write("engineNumber", number);
        }

        /**
         * The category; needed.
         *
         * @param category the category
         * @return this builder
         */
        public Builder category(@Nullable VehicleCategory category) {
            return write("category", category == null ? null : category.value());
        }

        /**
         * The make.
         *
         * @param make as typed
         * @return this builder
         */
        public Builder make(@Nullable String make) {
            return write("make", make);
        }

        /**
         * The model.
         *
         * @param model as typed
         * @return this builder
         */
        public Builder model(@Nullable String model) {
            return write("model", model);
        }

        /**
         * The colour.
         *
         * @param colour as typed
         * @return this builder
         */
        public Builder colour(@Nullable String colour) {
            return write("colour", colour);
        }

        /**
         * The year in which it was built.
         *
         * @param year 1880 to 2200
         * @return this builder
         */
        public Builder year(int year) {
            return number("year", year);
        }

        /**
         * A numbered part, such as a gearbox. Each call adds one; {@code statement("parts", Statement.NOT_SAID)} takes them all back.
         *
         * @param kind what it is, in words
         * @param number its number as typed; needed
         * @return this builder
         */
        public Builder part(@Nullable String kind, @Nullable String number) {
            return part(
                    "parts",
                    part -> part.text("kind", kind).number("number", number).needs("number", number));
        }

        /**
         * Where it was stolen.
         *
         * @param code its code in ICAO Doc 9303-3, such as {@code UTO} or {@code D}, or of two letters in ISO 3166-1
         * @return this builder
         */
        public Builder theftCountry(@Nullable String code) {
            return write("theftCountry", code);
        }

        /**
         * When it was stolen.
         *
         * @param date year, month or day: {@code 2026}, {@code 2026-01}, {@code 2026-01-19}
         * @return this builder
         */
        public Builder theftDate(@Nullable String date) {
            return write("theftDate", date);
        }

        /**
         * Ends the draft.
         *
         * @return the draft
         * @throws InvalidRequestException {@code INVALID_RECORD} if something is missing or wrong; it names each field and
         *     rule
         */
        public VehicleDraft build() {
            return new VehicleDraft(sheet().finish());
        }
    }
}
