package org.i247.sdk.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.i247.sdk.art.WorkOfArtQuery;
import org.i247.sdk.document.AdministrativeDocumentQuery;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.person.PersonQuery;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.DatabaseQuery;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.PartialDate;
import org.i247.sdk.standard.PersonalText;
import org.i247.sdk.standard.manifest.ListedDocument;
import org.i247.sdk.standard.manifest.Origin;
import org.i247.sdk.standard.manifest.Traveller;
import org.i247.sdk.vehicle.VehicleQuery;
import org.jspecify.annotations.Nullable;

/**
 * Who or what is asked for in a screening: questions to databases, with the place in a list that they come from. Immutable; safe
 * for use by several threads. {@link #toString()} shows the place and the databases, nothing of the questions.
 */
public final class Subject {
    private final Optional<Origin> origin;
    private final Optional<PersonalText> label;
    private final List<Question> questions;

    private Subject(Builder builder) {
        origin = Optional.ofNullable(builder.origin);
        label = Optional.ofNullable(builder.label);
        questions = List.copyOf(builder.questions);
    }

    /** A question to one database; without a query it cannot be asked. */
    record Question(DatabaseName database, Optional<DatabaseQuery> query) {}

    /**
     * Asks for somebody on a list: each document by number and issuer, and the person by names and by the date of birth if that
     * can be read in one way only: a wrong date would hide somebody. Sex and nationality do not narrow. What cannot be asked is
     * {@code NOT_ASKED}, and if nothing can the subject is {@code NOT_KNOWN}.
     *
     * @param traveller the traveller
     * @return the subject
     */
    public static Subject of(Traveller traveller) {
        Builder builder = builder().origin(traveller.origin()).label(labelOf(traveller));
        for (ListedDocument document : traveller.documents()) {
            builder.asking(DatabaseName.SLTD, () -> documentQuery(document));
        }
        if (traveller.documents().isEmpty()) {
            builder.notAsked(DatabaseName.SLTD);
        }
        builder.asking(DatabaseName.NOMINAL, () -> personQuery(traveller));
        return builder.build();
    }

    private static TravelDocumentQuery documentQuery(ListedDocument document) {
        TravelDocumentQuery.Builder query =
                TravelDocumentQuery.builder().documentNumber(document.number().reveal());
        // An issuer that is none would hide the record.
        document.issuer().flatMap(Subject::inDocuments).ifPresent(query::issuingCountry);
        return query.build();
    }

    private static Optional<CountryCode> inDocuments(CountryCode listed) {
        if (listed.code().length() == 2) {
            try {
                return Optional.of(CountryCode.ofAlpha2(listed.code()));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        return Optional.of(listed).filter(CountryCode::isKnown);
    }

    private static PersonQuery personQuery(Traveller traveller) {
        boolean surnamed = traveller.surname().isPresent();
        PersonQuery.Builder query = PersonQuery.builder()
                .name(traveller.surname().or(traveller::givenNames).orElse(null));
        if (surnamed) {
            query.forename(traveller.givenNames().orElse(null));
        }
        List<PartialDate> births = traveller.birthReadings();
        if (births.size() == 1) {
            query.dateOfBirth(births.get(0));
        }
        return query.build();
    }

    private static String labelOf(Traveller traveller) {
        return Stream.of(
                        traveller.surname().stream(),
                        traveller.givenNames().stream(),
                        traveller.dateOfBirth().map(PartialDate::toIsoString).stream(),
                        traveller.documents().stream().map(each -> each.number().reveal()))
                .flatMap(each -> each)
                .collect(Collectors.joining(" · "));
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return where the subject stands in a list} */
    public Optional<Origin> origin() {
        return origin;
    }

    /** {@return what a person calls the subject, for results: personal data} */
    public Optional<String> label() {
        return label.map(PersonalText::reveal);
    }

    /** {@return the databases that are asked, one for each question} */
    public List<DatabaseName> databases() {
        return questions.stream().map(Question::database).toList();
    }

    List<Question> questions() {
        return questions;
    }

    @Override
    public String toString() {
        return "Subject[" + origin.map(Origin::toString).orElse("") + databases() + "]";
    }

    /** Puts a subject together. Not safe for use by several threads. */
    public static final class Builder {
        private final List<Question> questions = new ArrayList<>();
        private @Nullable Origin origin;
        private @Nullable PersonalText label;

        private Builder() {}

        /**
         * Where the subject stands.
         *
         * @param place the place in a list
         * @return this builder
         */
        public Builder origin(Origin place) {
            origin = Objects.requireNonNull(place, "place");
            return this;
        }

        /**
         * What a person calls the subject.
         *
         * @param text for results only; it is not asked for
         * @return this builder
         */
        public Builder label(String text) {
            label = PersonalText.of(text);
            return this;
        }

        /**
         * Asks the database of travel documents.
         *
         * @param query the question; further ones are added
         * @return this builder
         */
        public Builder travelDocument(TravelDocumentQuery query) {
            return ask(DatabaseName.SLTD, query);
        }

        /**
         * Asks the database of persons.
         *
         * @param query the question; further ones are added
         * @return this builder
         */
        public Builder person(PersonQuery query) {
            return ask(DatabaseName.NOMINAL, query);
        }

        /**
         * Asks the database of vehicles.
         *
         * @param query the question; further ones are added
         * @return this builder
         */
        public Builder vehicle(VehicleQuery query) {
            return ask(DatabaseName.SMV, query);
        }

        /**
         * Asks the database of administrative documents.
         *
         * @param query the question; further ones are added
         * @return this builder
         */
        public Builder administrativeDocument(AdministrativeDocumentQuery query) {
            return ask(DatabaseName.SAD, query);
        }

        /**
         * Asks the database of works of art.
         *
         * @param query the question; further ones are added
         * @return this builder
         */
        public Builder workOfArt(WorkOfArtQuery query) {
            return ask(DatabaseName.WOA, query);
        }

        /**
         * Says that a database cannot be asked, since what stands in the list makes no question: the result is
         * {@code NOT_ASKED}, and the subject {@code NOT_KNOWN} unless another database has a hit.
         *
         * @param database the database
         * @return this builder
         */
        public Builder notAsked(DatabaseName database) {
            questions.add(new Question(Objects.requireNonNull(database, "database"), Optional.empty()));
            return this;
        }

        private Builder ask(DatabaseName database, DatabaseQuery query) {
            questions.add(new Question(database, Optional.of(query)));
            return this;
        }

        private void asking(DatabaseName database, java.util.function.Supplier<DatabaseQuery> query) {
            Optional<DatabaseQuery> asked;
            try {
                asked = Optional.of(query.get());
            } catch (InvalidRequestException e) {
                // A value that is none: the result says that it was not asked for.
                asked = Optional.empty();
            }
            questions.add(new Question(database, asked));
        }

        /** {@return the subject; without a question it is not known} */
        public Subject build() {
            return new Subject(this);
        }
    }
}
