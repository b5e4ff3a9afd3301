package org.i247.borderdesk.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.i247.sdk.person.PersonMatch;
import org.i247.sdk.person.PersonQuery;
import org.i247.sdk.person.PersonRecord;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.Hit;
import org.i247.sdk.query.Outcome;

/**
 * What became of the question to one database.
 *
 * @param database the database
 * @param outcome what became of the question
 * @param notes what the officer should know beside it
 * @param person the question, if it is about a person: what comes back is compared with it
 */
public record DatabaseCheck(
        DatabaseName database,
        Outcome<? extends DatabaseRecord> outcome,
        List<Note> notes,
        Optional<PersonQuery> person) {
    /** Keeps a check; nothing may be null. */
    public DatabaseCheck {
        Objects.requireNonNull(database, "database");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(person, "person");
        notes = List.copyOf(notes);
    }

    /**
     * A check that compares nothing.
     *
     * @param database the database
     * @param outcome what became of the question
     * @param notes what the officer should know beside it
     */
    public DatabaseCheck(DatabaseName database, Outcome<? extends DatabaseRecord> outcome, List<Note> notes) {
        this(database, outcome, notes, Optional.empty());
    }

    /**
     * This check, about a person.
     *
     * @param query the question
     * @return a check that compares what comes back with the question
     */
    public DatabaseCheck about(PersonQuery query) {
        return new DatabaseCheck(database, outcome, notes, Optional.of(query));
    }

    /**
     * How well a hit fits the question, in the desk's own reckoning.
     *
     * @param hit one of the hits
     * @return the comparison; empty if the question is not about a person, or the hit has no record
     */
    public Optional<PersonMatch> match(Hit<? extends DatabaseRecord> hit) {
        Optional<PersonRecord> record =
                hit.record().filter(PersonRecord.class::isInstance).map(PersonRecord.class::cast);
        return person.flatMap(query -> record.map(found -> PersonMatch.of(query, found)));
    }

    /**
     * What came of it, in the words of the desk's JSON.
     *
     * @return the kind of outcome
     */
    public OutcomeKind kind() {
        if (outcome instanceof Outcome.Answered<? extends DatabaseRecord> answered) {
            return answered.answer()
                    .match(
                            hits -> OutcomeKind.HIT,
                            noHit -> OutcomeKind.NO_HIT,
                            tooMany -> OutcomeKind.TOO_MANY,
                            incomplete -> OutcomeKind.INCOMPLETE);
        }
        return outcome instanceof Outcome.Failed<?> ? OutcomeKind.FAILED : OutcomeKind.NOT_ASKED;
    }

    /**
     * The hits.
     *
     * @return the hits of the answer; empty if it is another answer or none
     */
    public List<? extends Hit<? extends DatabaseRecord>> hits() {
        return outcome instanceof Outcome.Answered<? extends DatabaseRecord> answered
                        && answered.answer() instanceof Answer.Hits<? extends DatabaseRecord> hits
                ? hits.hits()
                : List.of();
    }
}
