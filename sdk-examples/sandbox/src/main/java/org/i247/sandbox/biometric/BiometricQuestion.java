package org.i247.sandbox.biometric;

import java.time.Duration;
import java.util.List;
import org.i247.sandbox.problem.RefusedException;
import org.i247.sandbox.search.Match;

/** A biometric question that was taken. Immutable. */
public interface BiometricQuestion {
    /**
     * How long such a search takes.
     *
     * @return a realistic time
     */
    Duration usualTime();

    /**
     * Whose prints or profile it may be.
     *
     * @return the candidates, best first, perhaps none
     * @throws RefusedException if what was sent cannot be searched
     */
    List<Match> candidates() throws RefusedException;
}
