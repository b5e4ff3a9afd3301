package org.i247.sdk.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.i247.sdk.audit.ExchangeCheck.Proven;
import org.i247.sdk.internal.ledger.BareAnswer;
import org.i247.sdk.internal.ledger.LedgerLine;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.jspecify.annotations.Nullable;

/** Whether the beginning and the end of each call belong together, and its end says what its signatures say. */
final class CallCheck {
    private static final String NO_HIT = "NO_HIT";

    private final Findings findings;
    private final ExchangeCheck exchanges;
    private final Map<Long, Asking> open = new TreeMap<>();
    private long calls;
    private long answers;
    private long provenAnswers;
    private long noHits;
    private long provenNoHits;

    CallCheck(Findings findings, ExchangeCheck exchanges) {
        this.findings = findings;
        this.exchanges = exchanges;
    }

    void asked(LedgerLine line) {
        calls++;
        open.put(line.sequence(), Asking.of(line.members(), findings));
    }

    void answered(LedgerLine line, long first) {
        Members record = line.members();
        Optional<Proven> proven = exchange(line, first);
        String outcome = record.text("outcome").orElseThrow(() -> new MemberException("outcome", "REQUIRED"));
        answers++;
        noHits += outcome.equals(NO_HIT) ? 1 : 0;
        if (proven.isPresent() && agrees(record, outcome, proven.get())) {
            provenAnswers++;
            provenNoHits += outcome.equals(NO_HIT) && proven.get().content().isPresent() ? 1 : 0;
        }
    }

    void failed(LedgerLine line, long first) {
        Optional<Proven> proven = exchange(line, first);
        Optional<String> requestId = line.members().text("requestId");
        if (proven.isPresent()
                && requestId.isPresent()
                && !requestId.get().equals(proven.get().requestId())) {
            findings.add(EvidenceIssue.CONTRADICTION, "requestId");
        }
    }

    /** The proven answer of the last attempt, if it has one. */
    private Optional<Proven> exchange(LedgerLine line, long first) {
        Members record = line.members();
        String reference = record.text("reference").orElseThrow(() -> new MemberException("reference", "REQUIRED"));
        Asking asking = beginning(record, reference, first);
        List<Members> attempts = record.objects("attempts");
        Optional<Proven> last = Optional.empty();
        for (Members attempt : attempts) {
            last = exchanges.attempt(attempt, asking, line.sequence(), reference);
        }
        boolean answered = record.text("type").equals(Optional.of("answered"));
        if (answered
                && attempts.stream().allMatch(attempt -> attempt.value("answer").isEmpty())) {
            findings.add(EvidenceIssue.NOT_SIGNED, reference);
        }
        return last;
    }

    private @Nullable Asking beginning(Members record, String reference, long first) {
        Optional<Long> sequence = record.integer("asked");
        if (sequence.isEmpty() || sequence.get() < first) {
            // It could not be written at the time, or stands in a part that is not here.
            return null;
        }
        Asking asking = open.remove(sequence.get());
        if (asking == null || !asking.reference().equals(reference)) {
            throw new MemberException("asked", "CONTRADICTION");
        }
        return asking;
    }

    private boolean agrees(Members record, String outcome, Proven proven) {
        boolean found = proven.status().equals("200");
        boolean notFound = proven.status().equals("404") && outcome.equals("NOT_FOUND");
        if (!found && !notFound) {
            findings.add(EvidenceIssue.CONTRADICTION, "@status");
            return false;
        }
        Optional<String> requestId = record.text("requestId");
        if (requestId.isPresent() && !requestId.get().equals(proven.requestId())) {
            findings.add(EvidenceIssue.CONTRADICTION, "requestId");
            return false;
        }
        if (proven.content().isPresent()
                && !BareAnswer.outcome(proven.content().get()).equals(Optional.of(outcome))) {
            findings.add(EvidenceIssue.CONTRADICTION, "outcome");
            return false;
        }
        return true;
    }

    void end() {
        open.values().forEach(asking -> findings.addOpen(asking.place()));
    }

    long calls() {
        return calls;
    }

    long answers() {
        return answers;
    }

    long provenAnswers() {
        return provenAnswers;
    }

    long noHits() {
        return noHits;
    }

    long provenNoHits() {
        return provenNoHits;
    }
}
