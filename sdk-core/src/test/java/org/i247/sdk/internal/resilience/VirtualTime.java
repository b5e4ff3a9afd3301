package org.i247.sdk.internal.resilience;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Time that passes only when somebody sleeps or a test says so. It wraps soon, as a monotonic source may. */
final class VirtualTime implements LongSupplier, Sleeper {
    private static final long SHORTLY_BEFORE_WRAPPING = Long.MAX_VALUE - 1_000_000_000L;

    private final AtomicLong nanos = new AtomicLong(SHORTLY_BEFORE_WRAPPING);
    private final List<Duration> sleeps = new CopyOnWriteArrayList<>();

    @Override
    public long getAsLong() {
        return nanos.get();
    }

    @Override
    public void sleep(Duration time) {
        sleeps.add(time);
        pass(time);
    }

    void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    Duration passed() {
        return Duration.ofNanos(nanos.get() - SHORTLY_BEFORE_WRAPPING);
    }

    List<Duration> sleeps() {
        return sleeps;
    }
}
