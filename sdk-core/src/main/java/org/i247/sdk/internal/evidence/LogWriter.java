package org.i247.sdk.internal.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.ledger.ChainEnd;
import org.i247.sdk.internal.ledger.LedgerFormatException;
import org.i247.sdk.internal.ledger.LedgerLine;
import org.i247.sdk.internal.ledger.Times;
import org.i247.sdk.query.Members;
import org.i247.sdk.spi.EvidenceEvent;
import org.i247.sdk.spi.EvidenceStore;
import org.jspecify.annotations.Nullable;

/**
 * Writes records into a store, with check points where they are due. After a failure the store is opened anew, since nobody
 * knows what it kept, and the log itself says what is missing. Used by one thread.
 */
final class LogWriter {
    private static final String SOFTWARE = "i247-sdk-java/1.0";

    private final EvidenceStore store;
    private final Supplier<Optional<Sealer>> sealer;
    private final CheckPointRule rule;
    private final InstantSource clock;
    private final LongSupplier nanos;
    private final Consumer<EvidenceEvent> events;
    private @Nullable Chain chain;
    /** The last record that is known to be kept. */
    private @Nullable ChainEnd known;

    private long lost;
    private int unsealed;
    private long unsealedSince;

    LogWriter(
            EvidenceStore store,
            Supplier<Optional<Sealer>> sealer,
            CheckPointRule rule,
            InstantSource clock,
            LongSupplier nanos,
            Consumer<EvidenceEvent> events) {
        this.store = store;
        this.sealer = sealer;
        this.rule = rule;
        this.clock = clock;
        this.nanos = nanos;
        this.events = events;
    }

    /** Opens the log for the first time, and leaves a record of it. */
    void begin() throws IOException {
        try {
            Chain open = open();
            noteUnsealed(open.size());
            keep(open);
        } catch (IOException | RuntimeException e) {
            chain = null;
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
     * Writes records, or the check point alone that is due.
     *
     * @throws NotWrittenException if they are not kept; they are counted as lost
     */
    Written write(List<Members> bodies) throws NotWrittenException {
        try {
            Chain open = open();
            long missing = lost;
            int records = bodies.size() + open.size();
            long first = 0;
            for (Members body : bodies) {
                long sequence = open.add(body);
                first = first == 0 ? sequence : first;
            }
            noteUnsealed(records);
            sealIfDue(open);
            keep(open);
            return new Written(first, missing);
        } catch (IOException | RuntimeException e) {
            chain = null;
            lost += bodies.size();
            throw new NotWrittenException(reason(e));
        }
    }

    /** Begins a new part if the store wants one. The old part ends with a check point. */
    void turnPart() throws NotWrittenException {
        Chain open = chain;
        try {
            if (open != null && store.isPartFull()) {
                if (unsealed > 0) {
                    seal(open, "part");
                    keep(open);
                }
                store.beginPart();
            }
        } catch (IOException | RuntimeException e) {
            chain = null;
            throw new NotWrittenException(reason(e));
        }
    }

    /** Ends the log with a check point, if there is something to seal, and lets the store go. */
    void end() throws NotWrittenException {
        Chain open = chain;
        try (store) {
            if (open != null && unsealed > 0) {
                seal(open, "close");
                keep(open);
            }
        } catch (IOException | RuntimeException e) {
            throw new NotWrittenException(reason(e));
        }
    }

    /** How long until a check point is due because of time. */
    long nanosToCheckPoint() {
        return unsealed == 0 ? Long.MAX_VALUE : rule.after().toNanos() - (nanos.getAsLong() - unsealedSince);
    }

    private void noteUnsealed(int records) {
        if (unsealed == 0) {
            unsealedSince = nanos.getAsLong();
        }
        unsealed += records;
    }

    private void sealIfDue(Chain open) {
        if (unsealed >= rule.records()) {
            seal(open, "records");
        } else if (nanosToCheckPoint() <= 0) {
            seal(open, "time");
        }
    }

    /** A key that does not sign is not asked again before the next check point is due. */
    private void seal(Chain open, String reason) {
        open.seal(reason);
        unsealed = 0;
    }

    private void keep(Chain open) throws IOException {
        List<String> lines = open.lines();
        if (!lines.isEmpty()) {
            store.append(lines);
            open.keep();
            known = open.kept();
            lost = 0;
        }
    }

    private Chain open() throws IOException {
        Chain open = chain;
        if (open == null) {
            EvidenceStore.Tail tail = store.open();
            ChainEnd before = known;
            ChainEnd end = end(tail, before);
            if (before != null) {
                // Some of what was thought to be lost may have been kept after all.
                lost = Math.max(0, lost - (end.sequence() - before.sequence()));
            }
            known = end;
            open = new Chain(end, sealer, clock, events);
            open.add(opened(tail));
            tail.torn()
                    .ifPresent(torn -> events.accept(new EvidenceEvent.TornLineSetAside(
                            end.sequence(), Base64.getDecoder().decode(torn).length)));
            chain = open;
        }
        return open;
    }

    private Members opened(EvidenceStore.Tail tail) {
        Members.Builder record = Members.builder()
                .put("at", Times.text(clock.instant()))
                .put("type", "opened")
                .put("format", Chain.FORMAT)
                .put("software", SOFTWARE);
        if (lost > 0) {
            record.put("lost", lost);
        }
        tail.torn().ifPresent(torn -> record.put("torn", torn));
        return record.build();
    }

    /** What was kept and is there no more leaves a gap: a chain that began anew would hide that something was taken. */
    private static ChainEnd end(EvidenceStore.Tail tail, @Nullable ChainEnd known) {
        ChainEnd end = end(tail);
        return known == null || known.sequence() <= end.sequence() ? end : known;
    }

    private static ChainEnd end(EvidenceStore.Tail tail) {
        if (tail.lastLine().isEmpty()) {
            return ChainEnd.BEGINNING;
        }
        try {
            return LedgerLine.read(tail.lastLine().get().getBytes(StandardCharsets.ISO_8859_1))
                    .end();
        } catch (LedgerFormatException e) {
            throw I247Exception.of(Failure.of(ErrorCode.EVIDENCE_DAMAGED, "EvidenceStore"));
        }
    }

    /** What the store said, for administrators. */
    static String reason(Exception e) {
        String message = e.getMessage();
        return e instanceof I247Exception known
                ? known.code().value()
                : message == null ? e.getClass().getSimpleName() : message;
    }
}
