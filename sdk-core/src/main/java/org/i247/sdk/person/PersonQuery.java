package org.i247.sdk.person;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.internal.query.Draft;
import org.i247.sdk.query.DatabaseQuery;
import org.i247.sdk.query.Members;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.DocumentNumber;
import org.i247.sdk.standard.Mrz;
import org.i247.sdk.standard.MrzCheck;
import org.i247.sdk.standard.MrzCheckResult;
import org.i247.sdk.standard.PartialDate;
import org.i247.sdk.standard.name.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a suspected, wanted or missing person (contract, section 3). A person is found by the tokens of name and
 * forename in any order and any script that the record holds; the date, sex and nationalities narrow. Immutable.
 */
public final class PersonQuery extends DatabaseQuery {
    private PersonQuery(Members criteria) {
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
     * Asks for the holder of a machine readable zone: by names, and by the date of birth if it can be read in one way
     * only and its check digit does not fail: a wrong date would hide the person.
     *
     * @param zone the zone
     * @param today the day of the check, which decides the century of the birth
     * @return the query
     * @throws InvalidRequestException if the zone holds no name
     */
    public static PersonQuery of(Mrz zone, LocalDate today) {
        return builder().mrz(zone, today).build();
    }

    /**
     * The family name asked for.
     *
     * @return the name, if given
     */
    public Optional<String> name() {
        return criteria().text("name");
    }

    /**
     * The forenames asked for.
     *
     * @return the forenames, if given
     */
    public Optional<String> forename() {
        return criteria().text("forename");
    }

    /**
     * The date of birth asked for.
     *
     * @return the date, of any precision, if given
     */
    public Optional<PartialDate> dateOfBirth() {
        return criteria().text("dateOfBirth").map(PartialDate::parse);
    }

    /**
     * By how many years the date of birth may be off.
     *
     * @return 0 to 10; 0 if nothing was said
     */
    public int dateOfBirthTolerance() {
        return criteria().integer("dateOfBirthTolerance").orElse(0L).intValue();
    }

    /**
     * The sex asked for.
     *
     * @return the sex, if given
     */
    public Optional<Sex> sex() {
        return criteria().text("sex").map(Sex::new);
    }

    /**
     * The nationalities asked for.
     *
     * @return the countries, perhaps none
     */
    public List<CountryCode> nationalities() {
        return criteria().texts("nationalities").stream().map(CountryCode::of).toList();
    }

    /**
     * The INTERPOL id asked for.
     *
     * @return the id, if given
     */
    public Optional<String> entityId() {
        return criteria().text("entityId");
    }

    /**
     * The number of the document asked for.
     *
     * @return the number, cleaned, if given
     */
    public Optional<String> documentNumber() {
        return criteria().text("documentNumber");
    }

    /**
     * The same question with other ways in which a record may hold the name ({@link PersonName#variants}), for
     * {@link Persons#searchBatch}. Several of them may find the same person.
     *
     * @param most how many at most, 1 to 100
     * @return the questions, this one first; this one alone if it has no name
     * @throws IllegalArgumentException if the bound is not from 1 to 100
     */
    public List<PersonQuery> variants(int most) {
        return NameQueries.of(this, most).map(PersonQuery::new).toList();
    }

    /** Puts a query together. Not safe for use by several threads. */
    public static final class Builder {
        private final Draft draft = new Draft(ErrorCode.INVALID_QUERY, "query");

        private Builder() {}

        /**
         * The family name, in any script.
         *
         * @param name as typed
         * @return this builder
         */
        public Builder name(@Nullable String name) {
            draft.text("name", name);
            return this;
        }

        /**
         * The forenames, in any script; only together with a name.
         *
         * @param forename as typed
         * @return this builder
         */
        public Builder forename(@Nullable String forename) {
            draft.text("forename", forename);
            return this;
        }

        /**
         * INTERPOL's id of the person.
         *
         * @param id such as {@code 2023/78206}
         * @return this builder
         */
        public Builder entityId(@Nullable String id) {
            draft.text("entityId", id);
            return this;
        }

        /**
         * The number of a document that the person may use.
         *
         * @param number as typed; 5 to 25 letters and digits when cleaned
         * @return this builder
         */
        public Builder documentNumber(@Nullable String number) {
            draft.read("documentNumber", number, text -> DocumentNumber.of(text).value());
            return this;
        }

        /**
         * The date of birth.
         *
         * @param date year, month or day: {@code 1985}, {@code 1985-09}, {@code 1985-09-19}
         * @return this builder
         */
        public Builder dateOfBirth(@Nullable String date) {
            draft.read(
                    "dateOfBirth", date, text -> PartialDate.parse(text.strip()).toIsoString());
            return this;
        }

        /**
         * The date of birth.
         *
         * @param date the date, of any precision
         * @return this builder
         */
        public Builder dateOfBirth(PartialDate date) {
            draft.set("dateOfBirth", date.toIsoString());
            return this;
        }

        /**
         * By how many years the date of birth may be off; only together with a date.
         *
         * @param years 0 to 10
         * @return this builder
         */
        public Builder dateOfBirthTolerance(int years) {
            draft.set("dateOfBirthTolerance", years);
            if (years < 0 || years > 10) {
                draft.reject("dateOfBirthTolerance", "RANGE", "is 0 to 10 years");
            }
            return this;
        }

        /**
         * The sex; {@link Sex#U} narrows nothing.
         *
         * @param sex the sex
         * @return this builder
         */
        public Builder sex(@Nullable Sex sex) {
            draft.set("sex", sex == null ? null : sex.value());
            return this;
        }

        /**
         * The nationalities, any of which suffices.
         *
         * @param codes the countries' codes in ICAO Doc 9303-3, or of two letters in ISO 3166-1; none takes them back
         * @return this builder
         */
        public Builder nationalities(String... codes) {
            if (codes.length == 0) {
                draft.set("nationalities", null);
            } else {
                draft.read(
                        "nationalities",
                        String.join(",", codes),
                        all -> Arrays.stream(codes).map(Draft::countryCode).toList());
            }
            return this;
        }

        /**
         * How well a person has to match.
         *
         * @param score 0 to 1; 0.5 if nothing is said
         * @return this builder
         */
        public Builder minimumScore(double score) {
            if (score >= 0 && score <= 1) {
                draft.set("minimumScore", score);
            } else {
                draft.reject("minimumScore", "RANGE", "is from 0 to 1");
            }
            return this;
        }

        /**
         * Takes names from a machine readable zone, and the date of birth if it can be read in one way only and its check
         * digit does not fail: a wrong date would hide the person.
         *
         * @param zone the zone
         * @param today the day of the check, which decides the century of the birth
         * @return this builder
         */
        public Builder mrz(Mrz zone, LocalDate today) {
            name(zone.surname().orElse(null));
            forename(zone.givenNames().filter(names -> !names.isBlank()).orElse(null));
            List<PartialDate> births = zone.birthReadings(today);
            boolean misread = zone.checks().get(MrzCheck.DATE_OF_BIRTH) == MrzCheckResult.MISMATCH;
            if (births.size() == 1 && !misread) {
                dateOfBirth(births.get(0));
            }
            return this;
        }

        /**
         * Ends the query.
         *
         * @return the query
         * @throws InvalidRequestException if something is missing, wrong or contradictory; it names each field and rule
         */
        public PersonQuery build() {
            draft.requireOneOf("name", "entityId", "documentNumber");
            draft.requireWith("forename", "name");
            draft.requireWith("dateOfBirthTolerance", "dateOfBirth");
            return new PersonQuery(draft.build());
        }
    }
}
