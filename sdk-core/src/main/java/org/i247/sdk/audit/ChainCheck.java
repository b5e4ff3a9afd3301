package org.i247.sdk.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.i247.sdk.internal.ledger.ChainEnd;
import org.i247.sdk.internal.ledger.LedgerLine;

/** Whether each record follows from the one before it, and the known ones are there. */
final class ChainCheck {
    private final Findings findings;
    private final Map<Long, String> known;
    private long records;
    private long first;
    private long knownUpTo;
    private long next = 1;
    /** The digest of the record before; empty if it cannot be told. */
    private Optional<String> previous = Optional.of(ChainEnd.BEGINNING.sha256());

    private ChainEnd last = ChainEnd.BEGINNING;

    ChainCheck(Findings findings, Map<Long, String> known) {
        this.findings = findings;
        this.known = new HashMap<>(known);
    }

    void record(LedgerLine line) {
        if (records == 0) {
            begin(line);
        }
        records++;
        if (line.sequence() > next) {
            findings.add(EvidenceIssue.MISSING, Long.toString(line.sequence() - next));
        } else if (line.sequence() < next) {
            findings.add(EvidenceIssue.OUT_OF_ORDER, "");
        } else if (previous.isPresent() && !previous.get().equals(line.previous())) {
            findings.add(EvidenceIssue.CHAIN_BROKEN, "");
        }
        String digest = known.remove(line.sequence());
        if (line.sha256().equals(digest)) {
            knownUpTo = line.sequence();
        } else if (digest != null) {
            findings.add(EvidenceIssue.KNOWN_RECORD_MISSING, Long.toString(line.sequence()));
        }
        next = line.sequence() + 1;
        previous = Optional.of(line.sha256());
        last = line.end();
    }

    /** A log may begin later where somebody knows the record before. */
    private void begin(LedgerLine line) {
        first = line.sequence();
        String before = known.remove(first - 1);
        if (before != null) {
            next = first;
            previous = Optional.of(before);
        } else if (first != 1) {
            findings.add(EvidenceIssue.BEGINNING_MISSING, Long.toString(first));
            next = first;
            previous = Optional.empty();
        }
    }

    /** A line that cannot be read stands for one record. */
    void unreadable() {
        records++;
        first = first == 0 ? next : first;
        next++;
        previous = Optional.empty();
    }

    void end() {
        known.keySet().stream()
                .sorted()
                .forEach(sequence -> findings.add(EvidenceIssue.KNOWN_RECORD_MISSING, Long.toString(sequence)));
    }

    long records() {
        return records;
    }

    long first() {
        return first;
    }

    /** The last record that is known from elsewhere, and is there. */
    long knownUpTo() {
        return knownUpTo;
    }

    ChainEnd last() {
        return last;
    }
}
