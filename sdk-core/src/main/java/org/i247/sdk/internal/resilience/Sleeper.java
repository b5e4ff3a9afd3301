package org.i247.sdk.internal.resilience;

import java.time.Duration;

/** Waits between two attempts. Passed in, so that tests wait on a clock of their own. */
@FunctionalInterface
public interface Sleeper {
    /**
     * Blocks the thread for a time.
     *
     * @param time how long; zero returns at once
     * @throws InterruptedException if the thread is or gets interrupted; its flag is cleared, as everywhere in the JDK
     */
    void sleep(Duration time) throws InterruptedException;

    /** Wakes whoever sleeps, and lets nobody sleep any more. Does nothing unless the sleeper says otherwise. */
    default void close() {}
}
