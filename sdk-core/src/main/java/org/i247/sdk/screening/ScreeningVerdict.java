package org.i247.sdk.screening;

import java.util.List;

/** The one word on a subject. It is the SDK's own and closed: a {@code switch} over it needs no default. */
public enum ScreeningVerdict {
    /** At least one database has a hit, whatever became of the others. A hit is a lead. */
    HIT,
    /** Every database that was asked, and at least one, looked at all that it holds and found nothing. */
    CLEAR,
    /** No hit, but a question has no full answer, or nothing could be asked: not known. */
    NOT_KNOWN;

    static ScreeningVerdict of(List<DatabaseResult> results) {
        boolean clear = false;
        boolean unknown = false;
        for (DatabaseResult each : results) {
            if (each.kind() == ResultKind.HIT) {
                return HIT;
            }
            clear |= each.kind() == ResultKind.NO_HIT;
            unknown |= each.kind() != ResultKind.NO_HIT && each.kind() != ResultKind.NOT_ASKED;
        }
        return clear && !unknown ? CLEAR : NOT_KNOWN;
    }
}
