package org.i247.immigration.confirmation;

import java.time.Instant;
import org.i247.immigration.problem.Fault;
import org.jspecify.annotations.Nullable;

/**
 * How a request to a hit's owner stands, for the officer.
 *
 * @param hitId the hit
 * @param owner the bureau that was asked
 * @param state how it stands
 * @param meaning what that means and what to do, in her language
 * @param stateAt when it stood so
 * @param ownersWords what the owner wrote; shown, not kept
 * @param fault why the gateway could not be asked just now: what is told is what was known before; null if it was asked
 */
record ConfirmationResult(
        String hitId,
        String owner,
        OwnersAnswer state,
        String meaning,
        Instant stateAt,
        @Nullable String ownersWords,
        @Nullable Fault fault) {

    /** Shows no word of the owner: Spring logs what a controller answers when it is asked for details. */
    @Override
    public String toString() {
        return "ConfirmationResult[" + owner + ", " + state + "]";
    }
}
