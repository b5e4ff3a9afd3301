package org.i247.borderdesk.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.i247.sdk.crosscheck.CrossCheckOutcome;
import org.i247.sdk.crosscheck.CrossCheckQuestion;
import org.i247.sdk.crosscheck.CrossCheckResult;
import org.i247.sdk.person.PersonQuery;
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
        CrossCheckResult result = asking.crossCheck(CrossCheckQuestion.ofTraveller(mrz, today));
        List<DatabaseCheck> databases =
                result.outcomes().stream().map(each -> check(each, mrz)).toList();
        return new CheckResult(result.reference(), databases, MrzNotes.of(mrz));
    }

    private DatabaseCheck check(CrossCheckOutcome<?> each, Mrz mrz) {
        DatabaseCheck check = new DatabaseCheck(each.database(), each.outcome(), notes(each, mrz));
        boolean askedForPerson =
                each.database().equals(DatabaseName.NOMINAL) && !(each.outcome() instanceof Outcome.NotAsked<?>);
        return askedForPerson ? check.about(PersonQuery.of(mrz, today)) : check;
    }

    private List<Note> notes(CrossCheckOutcome<?> each, Mrz mrz) {
        boolean asked = !(each.outcome() instanceof Outcome.NotAsked<?>);
        if (each.database().equals(DatabaseName.SLTD)) {
            return asked ? List.of() : List.of(Note.of("not-asked.number"));
        }
        if (!asked) {
            return List.of(Note.of("not-asked.name"));
        }
        List<Note> notes = new ArrayList<>();
        if (PersonQuery.of(mrz, today).dateOfBirth().isEmpty()) {
            notes.add(Note.of("note.without-date-of-birth"));
        }
        if (mrz.nameMayBeTruncated()) {
            notes.add(Note.of("note.name-truncated"));
        }
        return notes;
    }
}
