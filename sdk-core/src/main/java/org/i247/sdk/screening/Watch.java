package org.i247.sdk.screening;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Counts results and tells the listener, a few times a second. For one thread. */
final class Watch {
    /** How long there is between two looks. */
    static final Duration TICK = Duration.ofMillis(250);

    private final ScreeningOptions options;
    private final LongSupplier nanos;
    private final long start;
    private long told;
    private boolean over;
    private ScreeningSummary summary = ScreeningSummary.NOTHING;

    Watch(ScreeningOptions options, LongSupplier nanos) {
        this.options = options;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.told = start;
    }

    ScreeningSummary summary() {
        return summary;
    }

    void taken(SubjectResult result) {
        summary = summary.with(result);
        // A look at the clock for every result would cost more than the result.
        if (summary.read() % Chunk.SIZE == 0) {
            tick();
        }
    }

    void tick() {
        long now = nanos.getAsLong();
        if (now - told >= TICK.toNanos()) {
            told = now;
            tell(now);
        }
    }

    void end() {
        if (!over) {
            over = true;
            tell(nanos.getAsLong());
        }
    }

    private void tell(long now) {
        double seconds = Math.max(1, now - start) / 1e9;
        long asked = summary.read() - summary.kept();
        double rate = asked / seconds;
        Optional<Duration> left = options.expected()
                .filter(all -> rate > 0)
                .map(all -> Duration.ofMillis((long) (1000 * Math.max(0, all - summary.read()) / rate)));
        options.listener().accept(new ScreeningProgress(summary, options.expected(), rate, left));
    }
}
