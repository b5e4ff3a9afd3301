package org.i247.immigration.decision;

import java.util.Objects;

/**
 * What an officer decides.
 *
 * @param decision the decision
 */
record DecisionRequest(Decision decision) {
    /** Keeps a decision; a request without one cannot be read. */
    DecisionRequest {
        Objects.requireNonNull(decision, "decision");
    }
}
