package org.i247.sdk.internal.evidence;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.ledger.ChainEnd;
import org.i247.sdk.internal.ledger.LedgerLine;
import org.i247.sdk.internal.ledger.SealingRule;
import org.i247.sdk.internal.ledger.Times;
import org.i247.sdk.query.Members;
import org.i247.sdk.spi.EvidenceEvent;
import org.i247.sdk.spi.EvidenceStore;
import org.jspecify.annotations.Nullable;

/**
 * Writes records into a store, and check points behind them where they are due. After a failure the store is opened anew,
 * since nobody knows what it kept, and the log itself says what is missing. Used by one thread.
 */
final class LogWriter {
    private static final String SOFTWARE = "i247-sdk-java/1.0";

    private final EvidenceStore store;
    private final Sealing sealing;
    private final SealingRule rule;
    private final Unsealed unsealed;
    private final InstantSource clock;
    private final Consumer<EvidenceEvent> events;
    private final KeptEnd end = new KeptEnd();
    private @Nullable Chain chain;
    /** Records that the log does not say yet that they are missing. */
    private long lost;
    /** Those that it says, of which nobody was told yet. */
    private long untold;

    LogWriter(
            EvidenceStore store,
            Supplier<Optional<Sealer>> sealer,
            CheckPointRule rule,
            InstantSource clock,
            LongSupplier nanos,
            Consumer<EvidenceEvent> events) {
        this.store = store;
        this.sealing = new Sealing(sealer, rule.patience());
        this.rule = rule.told();
        this.unsealed = new Unsealed(rule, clock, nanos);
        this.clock = clock;
        this.events = events;
    }

    /** Opens the log for the first time, and leaves a record of it. */
    void begin() throws IOException {
        try {
            opened();
        } catch (IOException | RuntimeException e) {
            leaveChain();
            throw e;
        }
    }

    /**
     * What was written.
     *
     * @param firstSequence the number of the first record
     * @param lost how many records before it could not be written
     */
    record Written(long firstSequence, long lost) {}

    /**
     * Writes one or more records.
     *
     * @throws NotWrittenException if they are not kept; they are counted as lost
     */
    Written write(List<Members> bodies) throws NotWrittenException {
        try {
            Chain open = opened();
            long first = 0;
            for (Members body : bodies) {
                long sequence = open.add(body);
                first = first == 0 ? sequence : first;
            }
            keep(open);
            unsealed.add(bodies.size());
            long missing = untold;
            untold = 0;
            return new Written(first, missing);
        } catch (IOException | RuntimeException | Error e) {
            lost += bodies.size();
            throw notWritten(e);
        }
    }

    /** Signs a check point if one is due, and begins a new part if the store wants one. A part ends with a check point. */
    void settle() throws NotWrittenException {
        Chain open = chain;
        try {
            if (open == null) {
                reopenInTime();
                return;
            }
            boolean full = store.isPartFull();
            Optional<String> due = unsealed.due(full);
            if (due.isPresent()) {
                seal(open, due.get());
            }
            if (full && unsealed.isEmpty()) {
                store.beginPart();
            }
        } catch (IOException | RuntimeException | Error e) {
            throw notWritten(e);
        }
    }

    /** What was written before the store failed is to be sealed, even if nobody writes any more. */
    private void reopenInTime() throws IOException {
        if (unsealed.nanosLeft() <= 0) {
            unsealed.notSealed();
            opened();
        }
    }

    /** Ends the log with a check point, if there is something to seal, and lets the store go. */
    void end() throws NotWrittenException {
        Chain open = chain;
        try (store;
                sealing) {
            if (open != null && !unsealed.isEmpty()) {
                seal(open, "close");
            }
        } catch (IOException | RuntimeException | Error e) {
            throw notWritten(e);
        }
    }

    /** Lets the store go as it is, for nothing can be written any more. */
    void abandon() {
        try (store;
                sealing) {
            leaveChain();
        } catch (IOException e) {
            // Whoever opens it next sees what it kept.
        }
    }

    /** How long until a check point is due because of time. */
    long nanosToCheckPoint() {
        return unsealed.nanosLeft();
    }

    /** How many records may be written before a check point is due, 1 at least. */
    int room() {
        return unsealed.room();
    }

    private void seal(Chain open, String reason) throws IOException {
        if (open.seal(reason)) {
            keep(open);
            unsealed.sealed();
        } else {
            unsealed.notSealed();
        }
    }

    private void keep(Chain open) throws IOException {
        List<String> lines = open.lines();
        if (!lines.isEmpty()) {
            store.append(lines);
            open.keep();
            end.is(open.kept());
        }
    }

    private Chain opened() throws IOException {
        Chain open = chain;
        return open == null ? open() : open;
    }

    /**
     * What a process before left behind its last check point is sealed before anything else is written: then there is never
     * more without one than the rule says. So is the record that opens the log if it says another rule.
     */
    private Chain open() throws IOException {
        EvidenceStore.Tail tail = store.open();
        Optional<LedgerLine> last = KeptEnd.lastLine(tail);
        // Some of what was thought to be lost may have been kept after all.
        lost = Math.max(0, lost - end.found(last));
        ChainEnd before = end.now();
        Chain open = new Chain(before, sealing, rule, clock, events);
        chain = open;
        open.add(openedRecord(tail));
        tail.torn()
                .ifPresent(torn -> events.accept(new EvidenceEvent.TornLineSetAside(
                        before.sequence(), Base64.getDecoder().decode(torn).length)));
        keep(open);
        untold += lost;
        lost = 0;
        unsealed.add(1);
        if (!before.equals(ChainEnd.BEGINNING) && !isSealed(last, before)) {
            seal(open, "opened");
        }
        return open;
    }

    private boolean isSealed(Optional<LedgerLine> last, ChainEnd before) {
        return last.filter(line -> line.end().equals(before) && Chain.isSealed(line, rule))
                .isPresent();
    }

    private Members openedRecord(EvidenceStore.Tail tail) {
        Members.Builder record = Members.builder()
                .put("at", Times.text(clock.instant()))
                .put("type", "opened")
                .put("format", Chain.FORMAT)
                .put("software", SOFTWARE);
        rule.write(record);
        keyId().ifPresent(id -> record.put("keyid", id));
        if (lost > 0) {
            record.put("lost", lost);
        }
        tail.torn().ifPresent(torn -> record.put("torn", torn));
        return record.build();
    }

    private Optional<String> keyId() {
        try {
            return sealing.with(sealer -> sealer.key().keyId());
        } catch (I247Exception e) {
            events.accept(new EvidenceEvent.CheckPointNotSigned(e.code().value()));
            return Optional.empty();
        }
    }

    private NotWrittenException notWritten(Throwable failure) {
        leaveChain();
        return new NotWrittenException(reason(failure));
    }

    private void leaveChain() {
        Chain left = chain;
        if (left != null) {
            end.mayBe(left.pendingEnds());
        }
        chain = null;
    }

    /** What the store said, for administrators. */
    static String reason(Throwable failure) {
        String message = failure.getMessage();
        if (failure instanceof I247Exception known) {
            return known.code().value();
        }
        return failure instanceof Error || message == null ? failure.getClass().getSimpleName() : message;
    }
}
