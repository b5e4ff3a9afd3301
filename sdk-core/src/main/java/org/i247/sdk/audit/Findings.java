package org.i247.sdk.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers findings at the place that is being looked at. */
final class Findings {
    private final List<EvidenceFinding> all = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private String file = "";
    private long line;
    private long sequence;

    void at(String fileName) {
        file = fileName;
        line = 0;
        sequence = 0;
    }

    void nextLine() {
        line++;
        sequence = 0;
    }

    void record(long number) {
        sequence = number;
    }

    void add(EvidenceIssue issue, String detail) {
        all.add(new EvidenceFinding(issue, file, line, sequence, detail));
    }

    void unknownKey(String keyId) {
        if (keys.add(keyId)) {
            add(EvidenceIssue.KEY_UNKNOWN, keyId);
        }
    }

    /** A call that is still open at the end, at its own place. */
    void addOpen(EvidenceFinding place) {
        all.add(place);
    }

    EvidenceFinding place(EvidenceIssue issue, String detail) {
        return new EvidenceFinding(issue, file, line, sequence, detail);
    }

    List<EvidenceFinding> all() {
        return all;
    }
}
