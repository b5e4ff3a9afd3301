package org.i247.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Threads that ask the same rival at the same time. */
final class Callers implements AutoCloseable {
    private final int count;
    private final LongSupplier nanos;
    private final ExecutorService threads;

    Callers(int count, LongSupplier nanos) {
        this.count = count;
        this.nanos = nanos;
        this.threads = Executors.newFixedThreadPool(count);
    }

    int count() {
        return count;
    }

    /** Lets every caller ask for some time, and returns what one question cost. */
    Cost ask(Rival rival, long lengthNanos) throws Exception {
        AtomicLong asked = new AtomicLong();
        Meter.Reading before = Meter.read();
        long start = nanos.getAsLong();
        List<Callable<Void>> each = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            each.add(() -> {
                do {
                    if (!rival.ask()) {
                        throw new IllegalStateException("the question has a hit");
                    }
                    asked.incrementAndGet();
                } while (nanos.getAsLong() - start < lengthNanos);
                return null;
            });
        }
        for (Future<Void> done : threads.invokeAll(each)) {
            done.get();
        }
        return Meter.read().since(before, asked.get(), nanos.getAsLong() - start);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
