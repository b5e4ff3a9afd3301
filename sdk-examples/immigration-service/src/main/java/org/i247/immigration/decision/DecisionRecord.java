package org.i247.immigration.decision;

import java.time.Instant;

/**
 * A decision that was taken.
 *
 * @param line who took it
 * @param decision the decision
 * @param officerId the officer, by her opaque id
 * @param decidedAt when
 */
record DecisionRecord(Line line, Decision decision, String officerId, Instant decidedAt) {
    /** Each decides once about a check. */
    enum Line {
        FIRST,
        SECOND
    }
}
