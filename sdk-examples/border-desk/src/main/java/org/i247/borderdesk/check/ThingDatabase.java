package org.i247.borderdesk.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.i247.sdk.art.WorkOfArtQuery;
import org.i247.sdk.document.AdministrativeDocumentQuery;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.screening.Subject;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.manifest.ListProblem;
import org.i247.sdk.standard.manifest.ListRule;
import org.i247.sdk.standard.manifest.ListSeverity;
import org.i247.sdk.standard.manifest.ListedRow;
import org.i247.sdk.standard.manifest.RowReader;
import org.i247.sdk.vehicle.VehicleQuery;

/**
 * The databases of things, which are asked for whole lists. A list is asked for by what finds a thing and no more: a make or a type
 * that is spelled otherwise than in the record would hide it.
 */
@SuppressWarnings("ImmutableEnumChecker") // a code and a reader never change
public enum ThingDatabase {
    /** Stolen motor vehicles. */
    VEHICLES("vehicles", DatabaseName.SMV, "vin", "plate", "plateCountry", "engineNumber", "partNumber") {
        @Override
        void ask(ListedRow row, Subject.Builder subject, Consumer<? super ListProblem> problems) {
            Optional<String> plate = row.value("plate");
            VehicleQuery.Builder query = VehicleQuery.builder()
                    .vin(row.value("vin").orElse(null))
                    .plate(plate.orElse(null))
                    .engineNumber(row.value("engineNumber").orElse(null))
                    .partNumber(row.value("partNumber").orElse(null));
            country(row, "plateCountry", problems)
                    .filter(known -> plate.isPresent()) // it narrows by plate only
                    .map(CountryCode::code)
                    .ifPresent(query::plateCountry);
            subject.vehicle(query.build());
        }
    },
    /** Stolen administrative documents. */
    ADMINISTRATIVE_DOCUMENTS("administrative-documents", DatabaseName.SAD, "documentNumber", "issuingCountry") {
        @Override
        void ask(ListedRow row, Subject.Builder subject, Consumer<? super ListProblem> problems) {
            AdministrativeDocumentQuery.Builder query = AdministrativeDocumentQuery.builder();
            row.value("documentNumber").ifPresent(query::documentNumber);
            country(row, "issuingCountry", problems).ifPresent(query::issuingCountry);
            subject.administrativeDocument(query.build());
        }
    },
    /** Stolen works of art. */
    WORKS_OF_ART("works-of-art", DatabaseName.WOA, "title", "maker", "objectType", "description") {
        @Override
        void ask(ListedRow row, Subject.Builder subject, Consumer<? super ListProblem> problems) {
            subject.workOfArt(WorkOfArtQuery.builder()
                    .title(row.value("title").orElse(null))
                    .maker(row.value("maker").orElse(null))
                    .objectType(row.value("objectType").orElse(null))
                    .description(row.value("description").orElse(null))
                    .build());
        }
    };

    private final String typed;
    private final DatabaseName code;
    private final RowReader reader;

    ThingDatabase(String typed, DatabaseName code, String column, String... others) {
        this.typed = typed;
        this.code = code;
        this.reader = RowReader.of(column, others);
    }

    /** Asks for what stands in a row; refuses what cannot be, with field and rule. */
    abstract void ask(ListedRow row, Subject.Builder subject, Consumer<? super ListProblem> problems);

    /**
     * The names that are typed.
     *
     * @return such as {@code vehicles}
     */
    public static List<String> names() {
        return Arrays.stream(values()).map(each -> each.typed).toList();
    }

    /**
     * A database by its name.
     *
     * @param typed the name as typed
     * @return the database, if there is one of that name
     */
    public static Optional<ThingDatabase> named(String typed) {
        return Arrays.stream(values()).filter(each -> each.typed.equals(typed)).findFirst();
    }

    DatabaseName code() {
        return code;
    }

    /**
     * Reads lists of what the database is asked for.
     *
     * @return a reader that finds out form and encoding
     */
    public RowReader reader() {
        return reader;
    }

    /** A country that nobody knows would hide the record: it is left out, and told. */
    private static Optional<CountryCode> country(ListedRow row, String name, Consumer<? super ListProblem> problems) {
        Optional<String> written = row.value(name);
        Optional<CountryCode> known = written.flatMap(ThingDatabase::country);
        if (written.isPresent() && known.isEmpty()) {
            problems.accept(new ListProblem(
                    row.origin(),
                    ListSeverity.WARNING,
                    ListRule.FORMAT,
                    name + " is the code of no country that is known, and was left out"));
        }
        return known;
    }

    private static Optional<CountryCode> country(String written) {
        try {
            CountryCode code = CountryCode.of(written);
            CountryCode printed = code.code().length() == 2 ? CountryCode.ofAlpha2(code.code()) : code;
            return Optional.of(printed).filter(CountryCode::isKnown).map(CountryCode::asInDocuments);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
