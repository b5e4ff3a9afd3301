package org.i247.sdk.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.Violation;
import org.i247.sdk.internal.notice.QueryText;
import org.i247.sdk.internal.query.Draft;
import org.i247.sdk.person.NoticeColour;
import org.i247.sdk.person.Sex;
import org.i247.sdk.query.Members;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.InvalidValueException;
import org.i247.sdk.standard.ValueRule;
import org.jspecify.annotations.Nullable;

/**
 * Which public notices are asked for; all criteria must match. Immutable; safe for use by several threads;
 * {@link #toString()} is masked.
 *
 * <p>The service takes its questions by GET: criteria stand in the URL, and so perhaps in the logs of the service and of
 * machines in between. Ask it for what anybody may know that you ask.
 */
public final class NoticeQuery {
    static final String NAME = "name";
    static final String FORENAME = "forename";
    static final String NATIONALITY = "nationality";
    static final String WARRANT_COUNTRY = "arrestWarrantCountryId";
    static final String SEX = "sexId";
    static final String AGE_MIN = "ageMin";
    static final String AGE_MAX = "ageMax";

    /** The oldest age that is asked for. */
    static final int OLDEST = 120;

    private static final Set<String> OF_PERSONS =
            Set.of(NAME, FORENAME, NATIONALITY, AGE_MIN, AGE_MAX, SEX, "freeText");
    private static final Set<String> OF_UN = Set.of(NAME, "unReference", "unResolution");
    private static final Pattern OPERATORS = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}]");
    private static final NoticeQuery ALL = new NoticeQuery(Members.none());

    private final Members criteria;

    private NoticeQuery(Members criteria) {
        this.criteria = criteria;
    }

    /**
     * Every notice of the colour.
     *
     * @return a query without criteria
     */
    public static NoticeQuery all() {
        return ALL;
    }

    /**
     * A query by family name.
     *
     * @param name as {@link Builder#name}
     * @return the query
     * @throws InvalidRequestException if it is blank
     */
    public static NoticeQuery name(String name) {
        return builder().name(name).build();
    }

    /**
     * Starts a query.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    boolean has(String criterion) {
        return value(criterion).isPresent();
    }

    Optional<Object> value(String criterion) {
        return criteria.value(criterion);
    }

    /** The same query, narrowed by a criterion that it does not have yet. */
    NoticeQuery with(String criterion, Object value) {
        Members.Builder more = Members.builder();
        criteria.names().forEach(name -> more.put(name, criteria.value(name).orElseThrow()));
        return new NoticeQuery(more.put(criterion, value).build());
    }

    /** Refuses criteria that the service does not have for a colour: it would overlook them and answer something else. */
    void requireFor(NoticeColour colour) {
        List<Violation> unknown = new ArrayList<>();
        for (String criterion : criteria.names()) {
            boolean known = colour.equals(NoticeColour.UN)
                    ? OF_UN.contains(criterion)
                    : OF_PERSONS.contains(criterion)
                            || (colour.equals(NoticeColour.RED) && criterion.equals(WARRANT_COUNTRY));
            if (!known) {
                unknown.add(Violation.of("query." + criterion, "UNKNOWN_FIELD"));
            }
        }
        if (!unknown.isEmpty()) {
            throw I247Exception.of(Failure.of(ErrorCode.INVALID_QUERY).withViolations(unknown));
        }
    }

    QueryText toQueryText() {
        QueryText text = new QueryText();
        criteria.names()
                .forEach(name ->
                        text.with(name, criteria.value(name).orElseThrow().toString()));
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NoticeQuery that && criteria.equals(that.criteria);
    }

    @Override
    public int hashCode() {
        return criteria.hashCode();
    }

    /** Shows which criteria there are, never their values. */
    @Override
    public String toString() {
        return "NoticeQuery" + criteria;
    }

    /** Puts a query together; null takes a criterion back. Not safe for use by several threads. */
    public static final class Builder {
        private final Draft draft = new Draft(ErrorCode.INVALID_QUERY, "query");
        private int youngest;
        private int oldest = OLDEST;

        Builder() {}

        /**
         * The family name, or the name of an entity, in part or whole, as it stands: what would mean something in a regular
         * expression is escaped.
         *
         * @param name the name as typed
         * @return this builder
         */
        public Builder name(@Nullable String name) {
            draft.read(NAME, name, Builder::literal);
            return this;
        }

        /**
         * The family name by a regular expression, such as {@code ^MU}.
         *
         * @param expression the expression, sent as it is
         * @return this builder
         */
        public Builder namePattern(@Nullable String expression) {
            draft.text(NAME, expression);
            return this;
        }

        /**
         * The forenames, as {@link #name}.
         *
         * @param forename the forename as typed
         * @return this builder
         */
        public Builder forename(@Nullable String forename) {
            draft.read(FORENAME, forename, Builder::literal);
            return this;
        }

        /**
         * A nationality.
         *
         * @param country two letters of ISO 3166-1, or the code of travel documents
         * @return this builder
         */
        public Builder nationality(@Nullable String country) {
            draft.read(NATIONALITY, country, Builder::alpha2);
            return this;
        }

        /**
         * The country that issued a warrant; red notices only.
         *
         * @param country two letters of ISO 3166-1, or the code of travel documents
         * @return this builder
         */
        public Builder warrantCountry(@Nullable String country) {
            draft.read(WARRANT_COUNTRY, country, Builder::alpha2);
            return this;
        }

        /**
         * The ages. A notice without a date of birth matches no age.
         *
         * @param atLeast in years, 0 to 120
         * @param atMost in years, not less, to 120
         * @return this builder
         */
        public Builder ages(int atLeast, int atMost) {
            youngest = atLeast;
            oldest = atMost;
            draft.set(AGE_MIN, atLeast);
            draft.set(AGE_MAX, atMost);
            return this;
        }

        /**
         * The sex.
         *
         * @param sex the code
         * @return this builder
         */
        public Builder sex(@Nullable Sex sex) {
            draft.set(SEX, sex == null ? null : sex.value());
            return this;
        }

        /**
         * Words anywhere in the notice.
         *
         * @param words the words as typed
         * @return this builder
         */
        public Builder freeText(@Nullable String words) {
            draft.text("freeText", words);
            return this;
        }

        /**
         * The reference number on the Security Council's list; notices of the UN only.
         *
         * @param reference such as {@code QDi.001}
         * @return this builder
         */
        public Builder unReference(@Nullable String reference) {
            draft.text("unReference", reference);
            return this;
        }

        /**
         * The resolution; notices of the UN only.
         *
         * @param resolution such as {@code 1267}
         * @return this builder
         */
        public Builder unResolution(@Nullable String resolution) {
            draft.text("unResolution", resolution);
            return this;
        }

        /**
         * Ends the query.
         *
         * @return the query
         * @throws InvalidRequestException with {@code INVALID_QUERY}, naming each criterion that is wrong and its rule
         */
        public NoticeQuery build() {
            if (youngest < 0 || oldest > OLDEST || youngest > oldest) {
                draft.reject(AGE_MIN, "RANGE", "ages are 0 to " + OLDEST + ", and the first is not the greater");
            }
            return new NoticeQuery(draft.build());
        }

        private static String literal(String text) {
            return OPERATORS.matcher(text.strip()).replaceAll("\\\\$0");
        }

        private static String alpha2(String text) {
            CountryCode country = CountryCode.of(Draft.countryCode(Objects.requireNonNull(text, "text")));
            return country.alpha2()
                    .orElseThrow(() -> new InvalidValueException(
                            ValueRule.RANGE, "ISO 3166-1 has no two letters for the country: look it up"));
        }

        @Override
        public String toString() {
            return "NoticeQuery.Builder";
        }
    }
}
