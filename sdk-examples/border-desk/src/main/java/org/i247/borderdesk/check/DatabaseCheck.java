package org.i247.borderdesk.check;

import java.util.List;
import java.util.Objects;
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
 */
public record DatabaseCheck(DatabaseName database, Outcome<? extends DatabaseRecord> outcome, List<Note> notes) {
    /** Keeps a check; nothing may be null. */
    public DatabaseCheck {
        Objects.requireNonNull(database, "database");
        Objects.requireNonNull(outcome, "outcome");
        notes = List.copyOf(notes);
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
