package org.i247.immigration.check;

import org.i247.sdk.crosscheck.CrossCheckResult;
import org.i247.sdk.crosscheck.CrossCheckVerdict;

/** The one word of a check. */
public enum Verdict {
    /** Both databases looked at everything they hold and found nothing. */
    CLEAR,
    /** Something matches: a lead. */
    HIT,
    /** Nothing matches, but a database failed, found too many, looked at a part only or was not asked: nothing is known. */
    INCOMPLETE;

    /** Stricter than the SDK's verdict: at this counter a database that could not be asked stands in the way of a clear. */
    static Verdict of(CrossCheckResult result) {
        if (result.verdict() == CrossCheckVerdict.HIT) {
            return HIT;
        }
        return result.verdict() == CrossCheckVerdict.CLEAR && result.notKnown().isEmpty() ? CLEAR : INCOMPLETE;
    }
}
