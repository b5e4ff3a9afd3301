package org.i247.sdk.record;

import org.i247.sdk.art.WorkOfArtRecord;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.query.Members;
import org.jspecify.annotations.Nullable;

/** A work of art to be reported (contract, section 5). Immutable. */
public final class WorkOfArtDraft extends RecordDraft {
    WorkOfArtDraft(Members members) {
        super(members);
    }

    /**
     * Starts a new record. Needed are the type of object and a description.
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
    public static Builder edit(WorkOfArtRecord record) {
        return new Builder(record);
    }

    /** Puts a record together. Not safe for use by several threads. */
    public static final class Builder extends RecordDraft.Builder<Builder> {
        private Builder() {
            super(RecordForm.WORK_OF_ART);
        }

        private Builder(WorkOfArtRecord record) {
            super(RecordForm.WORK_OF_ART, record);
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * What kind of object it is (Object ID, "Type of object"); needed.
         *
         * @param text in words
         * @return this builder
         */
        public Builder objectType(@Nullable String text) {
            return write("objectType", text);
        }

        /**
         * What it is made of, and how (Object ID, "Materials and techniques").
         *
         * @param text in words
         * @return this builder
         */
        public Builder materials(@Nullable String text) {
            return write("materials", text);
        }

        /**
         * Size and weight with their units (Object ID, "Measurements").
         *
         * @param text in words, such as {@code height 41 cm; width 32 cm}
         * @return this builder
         */
        public Builder measurements(@Nullable String text) {
            return write("measurements", text);
        }

        /**
         * Marks, numbers and signatures on it (Object ID, "Inscriptions and markings").
         *
         * @param text in words
         * @return this builder
         */
        public Builder inscriptions(@Nullable String text) {
            return write("inscriptions", text);
        }

        /**
         * Damage, repairs, flaws (Object ID, "Distinguishing features").
         *
         * @param text in words
         * @return this builder
         */
        public Builder distinguishingFeatures(@Nullable String text) {
            return write("distinguishingFeatures", text);
        }

        /**
         * The title that it is known by (Object ID, "Title").
         *
         * @param text in words
         * @return this builder
         */
        public Builder title(@Nullable String text) {
            return write("title", text);
        }

        /**
         * What it shows (Object ID, "Subject").
         *
         * @param text in words
         * @return this builder
         */
        public Builder subject(@Nullable String text) {
            return write("subject", text);
        }

        /**
         * When it was made (Object ID, "Date or period").
         *
         * @param text in words
         * @return this builder
         */
        public Builder period(@Nullable String text) {
            return write("period", text);
        }

        /**
         * Who made it (Object ID, "Maker").
         *
         * @param text in words
         * @return this builder
         */
        public Builder maker(@Nullable String text) {
            return write("maker", text);
        }

        /**
         * Whatever else there is to say of it; needed.
         *
         * @param text in words
         * @return this builder
         */
        public Builder description(@Nullable String text) {
            return write("description", text);
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
         * The place that it was stolen from, such as a museum or a town.
         *
         * @param place in words
         * @return this builder
         */
        public Builder theftPlace(@Nullable String place) {
            return write("theftPlace", place);
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
        public WorkOfArtDraft build() {
            return new WorkOfArtDraft(sheet().finish());
        }
    }
}
