package org.i247.sdk.internal.resilience;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.LongSupplier;

/**
 * The monotonic source in the form that Resilience4j asks for. Its instants are no dates: a breaker on the machine's
 * clock would stay open for an hour when that clock is set back by one.
 */
final class MonotonicClock extends Clock {
    private final LongSupplier nanos;
    private final long start;

    MonotonicClock(LongSupplier nanos) {
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    @Override
    public Instant instant() {
        return Instant.EPOCH.plusNanos(nanos.getAsLong() - start);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("These instants are no dates");
    }
}
