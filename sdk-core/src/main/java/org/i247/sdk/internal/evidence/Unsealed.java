package org.i247.sdk.internal.evidence;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * The records at the end that no check point covers, and when one is due. A key that does not sign is asked again when the
 * next one would be due. Used by one thread.
 */
final class Unsealed {
    private final CheckPointRule rule;
    private final InstantSource clock;
    private final LongSupplier nanos;
    private long records;
    /** Since the last check point, or since one was not signed. */
    private long since;

    private long sinceNanos;
    private Instant sinceInstant = Instant.EPOCH;
    private boolean notSigned;

    Unsealed(CheckPointRule rule, InstantSource clock, LongSupplier nanos) {
        this.rule = rule;
        this.clock = clock;
        this.nanos = nanos;
    }

    void add(int more) {
        if (records == 0) {
            begin();
        }
        records += more;
        since += more;
    }

    private void begin() {
        sinceNanos = nanos.getAsLong();
        sinceInstant = clock.instant();
    }

    boolean isEmpty() {
        return records == 0;
    }

    /** How many records may come before a check point is due, 1 at least. */
    int room() {
        return (int) Math.max(1, rule.records() - since);
    }

    /** Why a check point is due, if one is. */
    Optional<String> due(boolean partFull) {
        if (records == 0) {
            return Optional.empty();
        }
        if (since >= rule.records()) {
            return Optional.of("records");
        }
        if (isOverdue()) {
            return Optional.of("time");
        }
        return partFull && !notSigned ? Optional.of("part") : Optional.empty();
    }

    /** The monotonic clock stands still while a machine sleeps; whoever reads the log sees the other one. */
    private boolean isOverdue() {
        return nanosLeft() <= 0
                || Duration.between(sinceInstant, clock.instant()).compareTo(rule.after()) >= 0;
    }

    /** How long until a check point is due because of time. */
    long nanosLeft() {
        return records == 0 ? Long.MAX_VALUE : rule.after().toNanos() - (nanos.getAsLong() - sinceNanos);
    }

    void sealed() {
        records = 0;
        since = 0;
        notSigned = false;
    }

    /** Nothing was sealed; it is tried again when the next check point would be due. */
    void notSealed() {
        since = 0;
        notSigned = true;
        begin();
    }
}
