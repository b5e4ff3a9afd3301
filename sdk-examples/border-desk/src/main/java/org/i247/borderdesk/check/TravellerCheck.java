package org.i247.borderdesk.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.document.TravelDocumentRecord;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.Violation;
import org.i247.sdk.person.PersonQuery;
import org.i247.sdk.person.PersonRecord;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.Outcome;
import org.i247.sdk.standard.Mrz;

/** Asks for a traveller's document and person at the same time. What fails on one side hides nothing of the other. */
public final class TravellerCheck {
    private final Asking asking;
    private final LocalDate today;

    /**
     * A check.
     *
     * @param asking where and how it is asked
     * @param today the day at the desk, which decides the century of a birth
     */
    public TravellerCheck(Asking asking, LocalDate today) {
        this.asking = asking;
        this.today = today;
    }

    /**
     * Asks for the holder of a machine readable zone and for the document.
     *
     * @param zone the zone as typed
     * @return the result
     */
    public CheckResult byZone(String zone) {
        Mrz mrz = Typed.zone(zone);
        boolean named = mrz.surname().filter(name -> !name.isBlank()).isPresent();
        if (!named && mrz.documentNumberForQuery().isEmpty()) {
            throw I247Exception.of(Failure.of(ErrorCode.INVALID_QUERY)
                    .withViolations(List.of(
                            new Violation("query.mrz", "REQUIRED", "the zone holds neither a number nor a name"))));
        }
        CompletableFuture<DatabaseCheck> document = document(mrz);
        CompletableFuture<DatabaseCheck> person = named
                ? person(mrz)
                : CompletableFuture.completedFuture(notAsked(
                        DatabaseName.NOMINAL,
                        new Outcome.NotAsked<PersonRecord>("the zone holds no name"),
                        "not-asked.name"));
        return new CheckResult(asking.reference(), List.of(document.join(), person.join()), MrzNotes.of(mrz));
    }

    private CompletableFuture<DatabaseCheck> document(Mrz mrz) {
        if (mrz.documentNumberForQuery().isEmpty()) {
            return CompletableFuture.completedFuture(notAsked(
                    DatabaseName.SLTD,
                    new Outcome.NotAsked<TravelDocumentRecord>("the zone holds no document number"),
                    "not-asked.number"));
        }
        return asking.ask(
                DatabaseName.SLTD,
                asking.client().travelDocuments(),
                TravelDocumentQuery.of(mrz),
                callReference(DatabaseName.SLTD),
                List.of());
    }

    private CompletableFuture<DatabaseCheck> person(Mrz mrz) {
        List<Note> notes = new ArrayList<>();
        PersonQuery query = PersonQuery.of(mrz, today);
        if (query.dateOfBirth().isEmpty()) {
            notes.add(Note.of("note.without-date-of-birth"));
        }
        if (mrz.nameMayBeTruncated()) {
            notes.add(Note.of("note.name-truncated"));
        }
        return asking.ask(
                DatabaseName.NOMINAL, asking.client().persons(), query, callReference(DatabaseName.NOMINAL), notes);
    }

    /** Each call has a reference of its own: one body, one target. */
    private String callReference(DatabaseName database) {
        return asking.reference() + "/" + database.value();
    }

    private static DatabaseCheck notAsked(DatabaseName database, Outcome.NotAsked<?> outcome, String note) {
        return new DatabaseCheck(database, outcome, List.of(Note.of(note)));
    }
}
