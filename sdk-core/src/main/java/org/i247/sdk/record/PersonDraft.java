package org.i247.sdk.record;

import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.person.PersonRecord;
import org.i247.sdk.person.Sex;
import org.i247.sdk.query.Members;
import org.jspecify.annotations.Nullable;

/** A person to be reported (contract, section 5). Immutable. */
public final class PersonDraft extends RecordDraft {
    PersonDraft(Members members) {
        super(members);
    }

    /**
     * Starts a new record. Needed are a name and one of date of birth and nationalities.
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
    public static Builder edit(PersonRecord record) {
        return new Builder(record);
    }

    /** Puts a record together. Not safe for use by several threads. */
    public static final class Builder extends RecordDraft.Builder<Builder> {
        private Builder() {
            super(RecordForm.PERSON);
        }

        private Builder(PersonRecord record) {
            super(RecordForm.PERSON, record);
        }

        @Override
        Builder self() {
            return this;
        }

        /**
         * INTERPOL's id of the person.
         *
         * @param id such as {@code 2023/78206}
         * @return this builder
         */
        public Builder entityId(@Nullable String id) {
            return write("entityId", id);
        }

        /**
         * The family name, in Latin script; needed.
         *
         * @param name as typed
         * @return this builder
         */
        public Builder name(@Nullable String name) {
            return write("name", name);
        }

        /**
         * The forenames, in Latin script.
         *
         * @param forename as typed
         * @return this builder
         */
        public Builder forename(@Nullable String forename) {
            return write("forename", forename);
        }

        /**
         * The family name in its own script.
         *
         * @param name as typed
         * @return this builder
         */
        public Builder nameInOriginalScript(@Nullable String name) {
            return write("nameInOriginalScript", name);
        }

        /**
         * The forenames in their own script.
         *
         * @param forename as typed
         * @return this builder
         */
        public Builder forenameInOriginalScript(@Nullable String forename) {
            return write("forenameInOriginalScript", forename);
        }

        /**
         * Another name that the person uses. Each call adds one; {@code statement("aliases", Statement.NOT_SAID)} takes them all back.
         *
         * @param name the family name
         * @param forename the forenames
         * @param dateOfBirth the date of birth used with it, of any precision
         * @return this builder
         */
        public Builder alias(@Nullable String name, @Nullable String forename, @Nullable String dateOfBirth) {
            return part(
                    "aliases",
                    part -> part.text("name", name).text("forename", forename).date("dateOfBirth", dateOfBirth));
        }

        /**
         * The date of birth; this or a nationality is needed.
         *
         * @param date year, month or day: {@code 1985}, {@code 1985-09}, {@code 1985-09-19}
         * @return this builder
         */
        public Builder dateOfBirth(@Nullable String date) {
            return write("dateOfBirth", date);
        }

        /**
         * The sex.
         *
         * @param sex the sex
         * @return this builder
         */
        public Builder sex(@Nullable Sex sex) {
            return write("sex", sex == null ? null : sex.value());
        }

        /**
         * The nationalities; these or the date of birth are needed.
         *
         * @param codes the countries' codes in ICAO Doc 9303-3, or of two letters in ISO 3166-1; none says that there is none
         * @return this builder
         */
        public Builder nationalities(String... codes) {
            return writeAll("nationalities", codes);
        }

        /**
         * The place of birth.
         *
         * @param place as typed
         * @return this builder
         */
        public Builder placeOfBirth(@Nullable String place) {
            return write("placeOfBirth", place);
        }

        /**
         * The country of birth.
         *
         * @param code its code in ICAO Doc 9303-3, such as {@code UTO} or {@code D}, or of two letters in ISO 3166-1
         * @return this builder
         */
        public Builder countryOfBirth(@Nullable String code) {
            return write("countryOfBirth", code);
        }

        /**
         * The height.
         *
         * @param centimetres 0 to 300
         * @return this builder
         */
        public Builder heightCm(int centimetres) {
            return number("heightCm", centimetres);
        }

        /**
         * The weight.
         *
         * @param kilograms 0 to 700
         * @return this builder
         */
        public Builder weightKg(int kilograms) {
            return number("weightKg", kilograms);
        }

        /**
         * The colour of the eyes.
         *
         * @param colours in words; none says that there is none
         * @return this builder
         */
        public Builder eyes(String... colours) {
            return writeAll("eyes", colours);
        }

        /**
         * The colour of the hair.
         *
         * @param colours in words; none says that there is none
         * @return this builder
         */
        public Builder hair(String... colours) {
            return writeAll("hair", colours);
        }

        /**
         * Scars, tattoos and the like.
         *
         * @param text as typed
         * @return this builder
         */
        public Builder distinguishingMarks(@Nullable String text) {
            return write("distinguishingMarks", text);
        }

        /**
         * The languages that the person speaks.
         *
         * @param codes three letters each (ISO 639-2); none says that there is none
         * @return this builder
         */
        public Builder languages(String... codes) {
            return writeAll("languages", codes);
        }

        /**
         * A document that the person is known to use. Each call adds one; {@code statement("identityDocuments", Statement.NOT_SAID)} takes them all back.
         *
         * @param documentNumber its number as typed; it is cleaned
         * @param issuingCountry the country that issued it
         * @param documentType its type: a code of the travel or administrative documents
         * @param expiryDate when it expires, of any precision
         * @return this builder
         */
        public Builder identityDocument(
                @Nullable String documentNumber,
                @Nullable String issuingCountry,
                @Nullable String documentType,
                @Nullable String expiryDate) {
            return part(
                    "identityDocuments",
                    part -> part.documentNumber("documentNumber", documentNumber)
                            .country("issuingCountry", issuingCountry)
                            .code("documentType", documentType)
                            .date("expiryDate", expiryDate));
        }

        /**
         * An INTERPOL notice about the person. Each call adds one; {@code statement("notices", Statement.NOT_SAID)} takes them all back.
         *
         * @param colour its colour, a code such as {@code RED}
         * @param noticeId its id
         * @param issuedAt the full date of its issue
         * @return this builder
         */
        public Builder notice(@Nullable String colour, @Nullable String noticeId, @Nullable String issuedAt) {
            return part(
                    "notices",
                    part -> part.code("colour", colour)
                            .text("noticeId", noticeId)
                            .day("issuedAt", issuedAt));
        }

        /**
         * A warrant of arrest. Each call adds one; {@code statement("warrants", Statement.NOT_SAID)} takes them all back.
         *
         * @param issuingCountry the country that issued it
         * @param charge the charge in the words of the court
         * @param chargeTranslation the charge in another language
         * @return this builder
         */
        public Builder warrant(
                @Nullable String issuingCountry, @Nullable String charge, @Nullable String chargeTranslation) {
            return part(
                    "warrants",
                    part -> part.country("issuingCountry", issuingCountry)
                            .text("charge", charge)
                            .text("chargeTranslation", chargeTranslation));
        }

        /**
         * Ends the draft.
         *
         * @return the draft
         * @throws InvalidRequestException {@code INVALID_RECORD} if something is missing or wrong; it names each field and
         *     rule
         */
        public PersonDraft build() {
            return new PersonDraft(sheet().finish());
        }
    }
}
