package org.i247.immigration;

import java.util.List;

/** The one word of a check. */
enum Verdict {
    /** Both databases looked at everything they hold and found nothing. */
    CLEAR,
    /** Something matches: a lead. */
    HIT,
    /** Nothing matches, but a database failed, found too many, looked at a part only or was not asked: nothing is known. */
    INCOMPLETE;

    static Verdict of(List<PassportCheckResult.Database> databases) {
        List<Kind> kinds =
                databases.stream().map(PassportCheckResult.Database::outcome).toList();
        if (kinds.contains(Kind.HIT)) {
            return HIT;
        }
        return kinds.stream().allMatch(Kind.NO_HIT::equals) ? CLEAR : INCOMPLETE;
    }

    /** What became of the question to one database. */
    enum Kind {
        HIT,
        NO_HIT,
        TOO_MANY,
        INCOMPLETE,
        FAILED,
        NOT_ASKED
    }
}
