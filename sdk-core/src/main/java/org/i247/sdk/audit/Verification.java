package org.i247.sdk.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.i247.sdk.internal.ledger.LedgerFormatException;
import org.i247.sdk.internal.ledger.LedgerLine;
import org.i247.sdk.internal.ledger.LineReader;
import org.i247.sdk.query.MemberException;

/** One verification, part by part and line by line. */
final class Verification {
    private static final String CHECK_POINT = "check-point";

    private final Findings findings = new Findings();
    private final ChainCheck chain;
    private final CheckPointCheck checkPoints;
    private final ExchangeCheck exchanges;
    private final Tracing tracing;
    private final CallCheck calls;
    /** A line that was not whole; a fault unless the log ends with it. */
    private boolean torn;

    private int tornBytes;

    Verification(
            KnownKeys gateway, KnownKeys own, Map<Long, String> known, List<byte[]> contents, Set<String> references) {
        chain = new ChainCheck(findings, known);
        checkPoints = new CheckPointCheck(findings, own);
        exchanges = new ExchangeCheck(findings, gateway, own, contents);
        tracing = new Tracing(references);
        calls = new CallCheck(findings, exchanges, tracing);
    }

    void part(Path file) throws IOException {
        tornWithin();
        checkPoints.part();
        findings.at(String.valueOf(file.getFileName()));
        try (LineReader lines = new LineReader(file)) {
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                findings.nextLine();
                if (lines.isWhole()) {
                    line(line.get());
                } else {
                    torn = true;
                    tornBytes = line.get().length;
                }
            }
        }
    }

    private void line(byte[] bytes) {
        LedgerLine line;
        try {
            line = LedgerLine.read(bytes);
        } catch (LedgerFormatException e) {
            findings.add(e.isChanged() ? EvidenceIssue.CHANGED : EvidenceIssue.UNREADABLE_LINE, "");
            chain.unreadable();
            return;
        }
        findings.record(line.sequence());
        chain.record(line);
        try {
            content(line);
        } catch (MemberException e) {
            findings.add(EvidenceIssue.CONTRADICTION, e.path());
        }
    }

    private void content(LedgerLine line) {
        String type = line.members().text("type").orElse("");
        if (type.equals(CHECK_POINT)) {
            checkPoints.checkPoint(line);
            return;
        }
        checkPoints.record(line);
        switch (type) {
            case "asked" -> calls.asked(line);
            case "answered" -> calls.answered(line, chain.first());
            case "failed" -> calls.failed(line, chain.first());
            case "opened" -> opened(line);
            default -> findings.add(EvidenceIssue.CONTRADICTION, "type");
        }
    }

    private void opened(LedgerLine line) {
        line.members().integer("lost").ifPresent(lost -> findings.add(EvidenceIssue.LOST_RECORDS, Long.toString(lost)));
        line.members()
                .text("torn")
                .ifPresent(bytes -> findings.add(EvidenceIssue.TORN_LINE, Integer.toString(bytes.length() / 4 * 3)));
    }

    /** A line may be torn where the log ends, and nowhere else. */
    private void tornWithin() {
        if (torn) {
            findings.add(EvidenceIssue.UNREADABLE_LINE, "");
            chain.unreadable();
            torn = false;
        }
    }

    EvidenceReport report() {
        if (torn) {
            findings.add(EvidenceIssue.TORN_END, Integer.toString(tornBytes));
        }
        calls.end();
        chain.end();
        checkPoints.end();
        long unsealed = chain.last().sequence() - checkPoints.sealedUpTo();
        if (chain.records() > 0 && unsealed > 0) {
            findings.add(
                    EvidenceIssue.NOT_SEALED,
                    Long.toString(checkPoints.sealedUpTo() == 0 ? chain.records() : unsealed));
        }
        return new EvidenceReport(
                chain.records(),
                chain.first(),
                chain.last().sequence(),
                chain.last().sha256(),
                checkPoints.good(),
                checkPoints.sealedUpTo(),
                chain.knownUpTo(),
                calls.calls(),
                calls.answers(),
                calls.provenAnswers(),
                calls.noHits(),
                calls.provenNoHits(),
                exchanges.found(),
                tracing.found(),
                findings.all());
    }
}
