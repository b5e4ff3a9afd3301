package org.i247.immigration.check;

import org.i247.sdk.query.Answer;
import org.i247.sdk.query.Outcome;

/** What became of the question to one database. */
public enum OutcomeKind {
    /** Something matches. */
    HIT,
    /** Nothing matches, and the database looked at everything it holds. */
    NO_HIT,
    /** Too many match to be shown. */
    TOO_MANY,
    /** The database could look at a part only, and found nothing there. */
    INCOMPLETE,
    /** There is no verified answer. */
    FAILED,
    /** The database was not asked. */
    NOT_ASKED;

    static OutcomeKind of(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Answered<?> answered) {
            return kindOf(answered.answer());
        }
        return outcome instanceof Outcome.Failed<?> ? FAILED : NOT_ASKED;
    }

    private static OutcomeKind kindOf(Answer<?> answer) {
        if (answer instanceof Answer.Hits<?>) {
            return HIT;
        }
        if (answer instanceof Answer.NoHit<?>) {
            return NO_HIT;
        }
        return answer instanceof Answer.TooMany<?> ? TOO_MANY : INCOMPLETE;
    }
}
