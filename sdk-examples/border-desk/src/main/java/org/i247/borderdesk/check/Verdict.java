package org.i247.borderdesk.check;

import java.util.List;

/** The one word of a check. The names stand in the desk's JSON: people script against them. */
public enum Verdict {
    /** Something matches in at least one database. It is a lead. */
    HIT,
    /** Every database that was asked answered "no hit", and at least one was asked. */
    CLEAR,
    /** Nothing matches, but at least one database that was asked gave no full answer: nothing is known. */
    INCOMPLETE;

    /**
     * The verdict over several databases.
     *
     * <p>A hit outweighs everything. A database that could not be asked, because the question gave it nothing to look
     * for, does not stand in the way of a clear by the others: the result names it and says why. If none was asked
     * nothing is clear.
     *
     * @param outcomes what came of each question
     * @return the verdict
     */
    public static Verdict of(List<OutcomeKind> outcomes) {
        if (outcomes.contains(OutcomeKind.HIT)) {
            return HIT;
        }
        List<OutcomeKind> asked = outcomes.stream()
                .filter(outcome -> outcome != OutcomeKind.NOT_ASKED)
                .toList();
        boolean clear = !asked.isEmpty() && asked.stream().allMatch(OutcomeKind.NO_HIT::equals);
        return clear ? CLEAR : INCOMPLETE;
    }
}
