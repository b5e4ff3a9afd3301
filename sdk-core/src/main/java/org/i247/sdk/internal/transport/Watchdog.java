package org.i247.sdk.internal.transport;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Does things when their time has come, on one daemon thread. What it does must not block. A read time-out of a socket
 * starts anew with every byte, so an answer that dribbles outlives it; a watchdog does not. Safe for use by several
 * threads.
 */
final class Watchdog implements AutoCloseable {
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, task -> {
        Thread watchdog = new Thread(task, "i247-watchdog");
        watchdog.setDaemon(true);
        return watchdog;
    });

    Watchdog() {
        thread.setRemoveOnCancelPolicy(true);
    }

    /** Something that will be done unless it is called off in time. */
    interface Alarm {
        void callOff();
    }

    /**
     * Does something once.
     *
     * @throws java.util.concurrent.RejectedExecutionException if the watchdog is closed
     */
    Alarm in(Duration time, Runnable what) {
        ScheduledFuture<?> alarm = thread.schedule(what, time.toNanos(), TimeUnit.NANOSECONDS);
        return () -> alarm.cancel(false);
    }

    /** Does something again and again, until the watchdog is closed. */
    void every(Duration time, Runnable what) {
        var unused = thread.scheduleWithFixedDelay(what, time.toNanos(), time.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
