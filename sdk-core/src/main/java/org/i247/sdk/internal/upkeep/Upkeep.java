package org.i247.sdk.internal.upkeep;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one daemon thread of a client for what recurs and may block, looking at files and at certificates' ends, and for what
 * begins later. It starts with its first task. Safe for use by several threads.
 */
public final class Upkeep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, task -> {
        Thread maintenance = new Thread(task, "i247-maintenance");
        maintenance.setDaemon(true);
        return maintenance;
    });

    /** Nothing to do yet. */
    public Upkeep() {}

    /**
     * Does something now and then again and again, until this is closed.
     *
     * @param pause the time between the end of one run and the start of the next
     * @param task what to do; if it throws it runs again all the same
     */
    public void nowAndEvery(Duration pause, Runnable task) {
        every(Duration.ZERO, pause, task);
    }

    /**
     * Does something again and again, until this is closed.
     *
     * @param pause the time before the first run, and between the end of one and the start of the next
     * @param task what to do; if it throws it runs again all the same
     */
    public void every(Duration pause, Runnable task) {
        every(pause, pause, task);
    }

    /**
     * Does something once, later.
     *
     * @param time when, from now
     * @param task what to do; it does not block
     * @return cancelling it takes the task back
     * @throws java.util.concurrent.RejectedExecutionException if this is closed
     */
    public Future<?> after(Duration time, Runnable task) {
        return thread.schedule(() -> guarded(task), time.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void every(Duration first, Duration pause, Runnable task) {
        var unused = thread.scheduleWithFixedDelay(
                () -> guarded(task), first.toNanos(), pause.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** A scheduled task that throws would never run again, without a word. */
    private static void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.warn("A maintenance task threw {}", e.getClass().getName());
        }
    }

    /** Ends what is under way by interruption. Idempotent. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
