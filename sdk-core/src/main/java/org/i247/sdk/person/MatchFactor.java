package org.i247.sdk.person;

import java.util.Optional;
import org.i247.sdk.person.MatchReason.Kind;

/**
 * By how much one thing that was asked for lowers a score.
 *
 * @param value 1 for not at all, near 0 for nearly all
 * @param reason why; empty if it was not asked for
 */
record MatchFactor(double value, Optional<MatchReason> reason) {
    static final MatchFactor NOT_ASKED = new MatchFactor(1, Optional.empty());

    static MatchFactor of(double value, Kind reason) {
        return new MatchFactor(value, Optional.of(MatchReason.of(reason)));
    }
}
