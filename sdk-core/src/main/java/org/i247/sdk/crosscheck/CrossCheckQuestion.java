package org.i247.sdk.crosscheck;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.i247.sdk.art.WorkOfArtQuery;
import org.i247.sdk.document.AdministrativeDocumentQuery;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.Violation;
import org.i247.sdk.person.PersonQuery;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.DatabaseQuery;
import org.i247.sdk.standard.Mrz;
import org.i247.sdk.vehicle.VehicleQuery;

/**
 * What is asked of which database in one cross-check, at most one question each. Immutable; safe for use by several
 * threads. {@link #toString()} shows the databases, nothing of the questions.
 */
public final class CrossCheckQuestion {
    private static final List<DatabaseName> ORDER =
            List.of(DatabaseName.SLTD, DatabaseName.NOMINAL, DatabaseName.SMV, DatabaseName.SAD, DatabaseName.WOA);

    private final List<Part> parts;

    private CrossCheckQuestion(List<Part> parts) {
        this.parts = parts;
    }

    /** A question to one database, or why there is none. */
    record Part(DatabaseName database, Optional<DatabaseQuery> query, String reason) {}

    /**
     * Asks for a traveller's document and person from the machine readable zone. Where the zone holds no number or no
     * name, that database is not asked, and the result says so.
     *
     * @param zone the zone; a wrong check digit does not stop the question
     * @param today the day at the desk, which decides the century of a birth
     * @return the question
     * @throws InvalidRequestException if the zone holds neither a document number nor a name
     */
    public static CrossCheckQuestion ofTraveller(Mrz zone, LocalDate today) {
        boolean numbered = zone.documentNumberForQuery().isPresent();
        boolean named = zone.surname().filter(name -> !name.isBlank()).isPresent();
        if (!numbered && !named) {
            throw I247Exception.of(Failure.of(ErrorCode.INVALID_QUERY)
                    .withViolations(List.of(
                            new Violation("query.mrz", "REQUIRED", "the zone holds neither a number nor a name"))));
        }
        Builder builder = builder();
        if (numbered) {
            builder.travelDocument(TravelDocumentQuery.of(zone));
        } else {
            builder.notAsked(DatabaseName.SLTD, "the zone holds no document number");
        }
        if (named) {
            builder.person(PersonQuery.of(zone, today));
        } else {
            builder.notAsked(DatabaseName.NOMINAL, "the zone holds no name");
        }
        return builder.build();
    }

    /**
     * Asks for a vehicle and for the papers that were shown with it.
     *
     * @param vehicle what the vehicle, or its paper, bears
     * @param paper the paper's own number
     * @return the question
     */
    public static CrossCheckQuestion ofVehicle(VehicleQuery vehicle, AdministrativeDocumentQuery paper) {
        return builder().vehicle(vehicle).administrativeDocument(paper).build();
    }

    /**
     * Starts a question.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    List<Part> parts() {
        return parts;
    }

    @Override
    public String toString() {
        return "CrossCheckQuestion" + parts.stream().map(Part::database).toList();
    }

    /** Puts a question together. The last word on a database counts. Not safe for use by several threads. */
    public static final class Builder {
        private final Map<Integer, Part> parts = new TreeMap<>();

        private Builder() {}

        /**
         * Asks the database of travel documents.
         *
         * @param query the question
         * @return this builder
         */
        public Builder travelDocument(TravelDocumentQuery query) {
            return ask(DatabaseName.SLTD, query);
        }

        /**
         * Asks the database of persons.
         *
         * @param query the question
         * @return this builder
         */
        public Builder person(PersonQuery query) {
            return ask(DatabaseName.NOMINAL, query);
        }

        /**
         * Asks the database of vehicles.
         *
         * @param query the question
         * @return this builder
         */
        public Builder vehicle(VehicleQuery query) {
            return ask(DatabaseName.SMV, query);
        }

        /**
         * Asks the database of administrative documents.
         *
         * @param query the question
         * @return this builder
         */
        public Builder administrativeDocument(AdministrativeDocumentQuery query) {
            return ask(DatabaseName.SAD, query);
        }

        /**
         * Asks the database of works of art.
         *
         * @param query the question
         * @return this builder
         */
        public Builder workOfArt(WorkOfArtQuery query) {
            return ask(DatabaseName.WOA, query);
        }

        private Builder ask(DatabaseName database, DatabaseQuery query) {
            parts.put(ORDER.indexOf(database), new Part(database, Optional.of(query), ""));
            return this;
        }

        private void notAsked(DatabaseName database, String reason) {
            parts.put(ORDER.indexOf(database), new Part(database, Optional.empty(), reason));
        }

        /**
         * Ends the question.
         *
         * @return the question
         * @throws InvalidRequestException if no database is asked
         */
        public CrossCheckQuestion build() {
            if (parts.isEmpty()) {
                throw I247Exception.of(Failure.of(ErrorCode.INVALID_QUERY)
                        .withViolations(List.of(new Violation("query", "REQUIRED", "ask at least one database"))));
            }
            return new CrossCheckQuestion(List.copyOf(parts.values()));
        }
    }
}
