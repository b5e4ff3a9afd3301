package org.i247.sdk.standard.nist;

import java.util.ArrayList;
import java.util.List;

/** Collects what is found, up to a bound: a hostile file shall not fill the memory with complaints. */
final class Findings {
    private static final int MOST = 500;

    private final List<NistFinding> found = new ArrayList<>();

    void error(NistRule rule, NistPlace place, String message) {
        add(NistSeverity.ERROR, rule, place, message);
    }

    void warning(NistRule rule, NistPlace place, String message) {
        add(NistSeverity.WARNING, rule, place, message);
    }

    List<NistFinding> all() {
        return List.copyOf(found);
    }

    private void add(NistSeverity severity, NistRule rule, NistPlace place, String message) {
        if (found.size() < MOST) {
            found.add(new NistFinding(severity, rule, place, message));
        } else if (found.size() == MOST) {
            found.add(new NistFinding(
                    NistSeverity.ERROR,
                    NistRule.TOO_MANY,
                    NistPlace.TRANSACTION,
                    "more than " + MOST + " findings; the others are left out"));
        }
    }
}
