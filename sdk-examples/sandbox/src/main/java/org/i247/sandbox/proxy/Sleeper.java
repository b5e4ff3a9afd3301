package org.i247.sandbox.proxy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits where a fault takes time. Passed in, so that a test may let time pass in no time. */
@FunctionalInterface
public interface Sleeper {
    /**
     * Blocks the thread for a time.
     *
     * @param time how long
     * @throws InterruptedException if the line ends meanwhile
     */
    void sleep(Duration time) throws InterruptedException;

    /**
     * Waits in real time.
     *
     * @return the sleeper
     */
    static Sleeper real() {
        CountDownLatch never = new CountDownLatch(1);
        return time -> {
            var unused = never.await(time.toNanos(), TimeUnit.NANOSECONDS);
        };
    }
}
