package org.i247.sdk.crosscheck;

import java.util.List;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.Outcome;

/** The one word of a cross-check. It is the SDK's own and closed: a {@code switch} over it needs no default. */
public enum CrossCheckVerdict {
    /** At least one database has a hit, whatever became of the others. A hit is a lead. */
    HIT,
    /** Every database that was asked, and at least one, looked at all that it holds and found nothing. */
    CLEAR,
    /** No hit, but at least one database that was asked gave no full answer: not known. */
    INCOMPLETE;

    static CrossCheckVerdict of(List<? extends Outcome<?>> outcomes) {
        boolean clear = false;
        boolean unknown = false;
        for (Outcome<?> outcome : outcomes) {
            if (outcome instanceof Outcome.Answered<?> answered) {
                if (answered.answer() instanceof Answer.Hits<?>) {
                    return HIT;
                }
                boolean noHit = answered.answer() instanceof Answer.NoHit<?>;
                clear |= noHit;
                unknown |= !noHit;
            } else {
                unknown |= outcome instanceof Outcome.Failed<?>;
            }
        }
        return clear && !unknown ? CLEAR : INCOMPLETE;
    }
}
