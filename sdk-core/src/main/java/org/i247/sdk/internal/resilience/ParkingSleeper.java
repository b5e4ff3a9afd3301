package org.i247.sdk.internal.resilience;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/** Waits by parking the thread: cheap on virtual threads, and ended by an interrupt. Safe for use by several threads. */
public final class ParkingSleeper implements Sleeper {
    private final LongSupplier nanos;
    private final Set<Thread> sleeping = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * A sleeper on a clock.
     *
     * @param nanos a monotonic source of nanoseconds, which runs as fast as real time
     */
    public ParkingSleeper(LongSupplier nanos) {
        this.nanos = nanos;
    }

    @Override
    public void sleep(Duration time) throws InterruptedException {
        Thread thread = Thread.currentThread();
        // Entered before closed is asked: so one of the two notices the other.
        sleeping.add(thread);
        try {
            Deadline end = new Deadline(nanos, time);
            // A parked thread may be woken for no reason, so the clock decides.
            for (Duration left = end.left(); !closed && !left.isZero(); left = end.left()) {
                stopIfInterrupted();
                LockSupport.parkNanos(this, left.toNanos());
            }
        } finally {
            sleeping.remove(thread);
        }
        stopIfInterrupted();
    }

    @Override
    public void close() {
        closed = true;
        sleeping.forEach(LockSupport::unpark);
    }

    private static void stopIfInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }
}
