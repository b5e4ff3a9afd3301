package org.i247.sdk.internal.evidence;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.ledger.ChainEnd;
import org.i247.sdk.internal.ledger.LedgerLine;
import org.i247.sdk.internal.ledger.SealingRule;
import org.i247.sdk.internal.ledger.Times;
import org.i247.sdk.query.Members;
import org.i247.sdk.spi.EvidenceEvent;

/**
 * Makes lines of records, each chained to the one before. When the store fails the chain is left, and a new one goes on
 * from what the store says that it kept. Used by one thread.
 */
final class Chain {
    /** The version of the log's form. */
    static final int FORMAT = 1;

    private static final String CHECK_POINT = "check-point";

    private final Sealing sealing;
    private final SealingRule rule;
    private final InstantSource clock;
    private final Consumer<EvidenceEvent> events;
    private final List<LedgerLine> pending = new ArrayList<>();
    private ChainEnd kept;

    Chain(ChainEnd end, Sealing sealing, SealingRule rule, InstantSource clock, Consumer<EvidenceEvent> events) {
        this.kept = end;
        this.sealing = sealing;
        this.rule = rule;
        this.clock = clock;
        this.events = events;
    }

    /** Whether a log that ends so is sealed to its last record, and by this rule. */
    static boolean isSealed(LedgerLine last, SealingRule rule) {
        return isCheckPoint(last) && SealingRule.read(last.members()).equals(Optional.of(rule));
    }

    private static boolean isCheckPoint(LedgerLine line) {
        return line.members().text("type").equals(Optional.of(CHECK_POINT));
    }

    long add(Members body) {
        LedgerLine line = LedgerLine.after(end(), body);
        pending.add(line);
        return line.sequence();
    }

    /**
     * Adds a check point, if there is a key.
     *
     * @return false if the key does not sign, of which an event tells
     */
    boolean seal(String reason) {
        try {
            sealing.with(sealer -> checkPoint(sealer, reason)).ifPresent(pending::add);
            return true;
        } catch (I247Exception e) {
            events.accept(new EvidenceEvent.CheckPointNotSigned(e.code().value()));
            return false;
        }
    }

    private LedgerLine checkPoint(Sealer with, String reason) {
        Members.Builder body = Members.builder()
                .put("at", Times.text(clock.instant()))
                .put("type", CHECK_POINT)
                .put("format", FORMAT)
                .put("reason", reason);
        rule.write(body);
        body.put("alg", with.key().algorithm())
                .put("keyid", with.key().keyId())
                .put("certificate", with.encodedCertificate());
        return LedgerLine.signedAfter(end(), body.build(), bytes -> with.key().sign(bytes, sealing.patience()));
    }

    List<String> lines() {
        return pending.stream().map(LedgerLine::text).toList();
    }

    /** Where the chain would end with each of the lines that are not known to be kept. */
    List<ChainEnd> pendingEnds() {
        return pending.stream().map(LedgerLine::end).toList();
    }

    /** The lines are kept. */
    void keep() {
        kept = end();
        pending.stream()
                .filter(Chain::isCheckPoint)
                .forEach(line -> events.accept(new EvidenceEvent.CheckPointWritten(line.sequence(), line.sha256())));
        pending.clear();
    }

    ChainEnd kept() {
        return kept;
    }

    private ChainEnd end() {
        return pending.isEmpty() ? kept : pending.get(pending.size() - 1).end();
    }
}
