package org.i247.sdk.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.i247.sdk.audit.ExchangeCheck.Proven;
import org.i247.sdk.audit.TracedCall.Proof;
import org.i247.sdk.internal.ledger.BareAnswer;
import org.i247.sdk.internal.ledger.LedgerLine;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;
import org.jspecify.annotations.Nullable;

/** Whether the beginning and the end of each call belong together, and its end says what its signatures say. */
final class CallCheck {
    private static final String NO_HIT = "NO_HIT";
    private static final String NOT_FOUND = "NOT_FOUND";
    private static final String REQUEST_ID = "requestId";
    /** A biometric search was begun, or found again. */
    private static final String CREATED = "CREATED";

    private static final String DELETED = "DELETED";
    private static final String STARTED = "STARTED";
    /** A code list is as the client has it. */
    private static final String UNCHANGED = "UNCHANGED";

    /** A hit's owner was asked. */
    private static final String ASKED = "ASKED";
    /** An alert or a message was acknowledged, or another bureau answered. */
    private static final String ACKNOWLEDGED = "ACKNOWLEDGED";

    private final Findings findings;
    private final ExchangeCheck exchanges;
    private final Tracing tracing;
    private final Map<Long, Asking> open = new TreeMap<>();
    private long calls;
    private long answers;
    private long provenAnswers;
    private long noHits;
    private long provenNoHits;

    CallCheck(Findings findings, ExchangeCheck exchanges, Tracing tracing) {
        this.findings = findings;
        this.exchanges = exchanges;
        this.tracing = tracing;
    }

    void asked(LedgerLine line) {
        calls++;
        open.put(line.sequence(), Asking.of(line.members(), findings));
    }

    void answered(LedgerLine line, long first) {
        Members record = line.members();
        String reference = needed(record, "reference");
        Asking asking = beginning(record, reference, first);
        Optional<Proven> proven = exchange(line, reference, asking);
        String outcome = needed(record, "outcome");
        answers++;
        noHits += outcome.equals(NO_HIT) ? 1 : 0;
        Proof proof = Proof.NONE;
        if (proven.isPresent() && agrees(record, outcome, proven.get())) {
            proof = proof(outcome, proven.get());
            provenAnswers++;
            provenNoHits += outcome.equals(NO_HIT) && proof == Proof.OUTCOME ? 1 : 0;
        }
        tracing.ended(reference, asking, line.sequence(), outcome, proof);
    }

    /** The outcome itself is proven where the gateway's own words stand in the record, or its status says it. */
    private static Proof proof(String outcome, Proven proven) {
        return proven.content().isPresent() || outcome.equals(NOT_FOUND) || outcome.equals(UNCHANGED)
                ? Proof.OUTCOME
                : Proof.ANSWER;
    }

    void failed(LedgerLine line, long first) {
        Members record = line.members();
        String reference = needed(record, "reference");
        Asking asking = beginning(record, reference, first);
        Optional<Proven> proven = exchange(line, reference, asking);
        boolean contradicts = proven.isPresent() && !isRequestId(record, proven.get());
        if (contradicts) {
            findings.add(EvidenceIssue.CONTRADICTION, REQUEST_ID);
        }
        tracing.ended(
                reference,
                asking,
                line.sequence(),
                needed(record, "code"),
                proven.isPresent() && !contradicts ? Proof.ANSWER : Proof.NONE);
    }

    /** What the record says of the gateway's id, if anything, must be what is signed. */
    private static boolean isRequestId(Members record, Proven proven) {
        return record.text(REQUEST_ID).map(proven.requestId()::equals).orElse(true);
    }

    private static String needed(Members record, String name) {
        return record.text(name).orElseThrow(() -> new MemberException(name, "REQUIRED"));
    }

    /** The proven answer of the last attempt, if it has one. */
    private Optional<Proven> exchange(LedgerLine line, String reference, @Nullable Asking asking) {
        Members record = line.members();
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

    /** The status of an answer that says this. */
    private static String status(String outcome) {
        return switch (outcome) {
            case UNCHANGED -> "304";
            case NOT_FOUND -> "404";
            case CREATED -> "201";
            case STARTED, ASKED -> "202";
            case DELETED, ACKNOWLEDGED -> "204";
            default -> "200";
        };
    }

    private boolean agrees(Members record, String outcome, Proven proven) {
        if (!proven.status().equals(status(outcome))) {
            findings.add(EvidenceIssue.CONTRADICTION, "@status");
            return false;
        }
        if (!isRequestId(record, proven)) {
            findings.add(EvidenceIssue.CONTRADICTION, REQUEST_ID);
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
        for (Asking asking : open.values()) {
            findings.addOpen(asking.place());
            tracing.open(asking);
        }
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
