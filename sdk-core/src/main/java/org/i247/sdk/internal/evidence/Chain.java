package org.i247.sdk.internal.evidence;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.ledger.ChainEnd;
import org.i247.sdk.internal.ledger.LedgerLine;
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

    private final Supplier<Optional<Sealer>> sealer;
    private final InstantSource clock;
    private final Consumer<EvidenceEvent> events;
    private final List<LedgerLine> pending = new ArrayList<>();
    private ChainEnd kept;

    Chain(ChainEnd end, Supplier<Optional<Sealer>> sealer, InstantSource clock, Consumer<EvidenceEvent> events) {
        this.kept = end;
        this.sealer = sealer;
        this.clock = clock;
        this.events = events;
    }

    long add(Members body) {
        LedgerLine line = LedgerLine.after(end(), body);
        pending.add(line);
        return line.sequence();
    }

    /** Adds a check point, if there is a key and it signs. */
    void seal(String reason) {
        try {
            sealer.get().ifPresent(with -> pending.add(checkPoint(with, reason)));
        } catch (I247Exception e) {
            events.accept(new EvidenceEvent.CheckPointNotSigned(e.code().value()));
        }
    }

    private LedgerLine checkPoint(Sealer with, String reason) {
        Members body = Members.builder()
                .put("at", Times.text(clock.instant()))
                .put("type", CHECK_POINT)
                .put("format", FORMAT)
                .put("reason", reason)
                .put("alg", with.key().algorithm())
                .put("keyid", with.key().keyId())
                .put("certificate", with.encodedCertificate())
                .build();
        return LedgerLine.signedAfter(end(), body, with.key()::sign);
    }

    List<String> lines() {
        return pending.stream().map(LedgerLine::text).toList();
    }

    /** How many records are not kept yet. */
    int size() {
        return pending.size();
    }

    /** The lines are kept. */
    void keep() {
        kept = end();
        pending.stream()
                .filter(line -> line.members().text("type").equals(Optional.of(CHECK_POINT)))
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
