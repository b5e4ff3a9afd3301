package org.i247.sdk.internal.resilience;

/**
 * How many rounds of attempts in a row failed in one lane. Attempts that were under way together are one round, for one
 * broken line or one restart makes all of them fail: an attempt counts if it began after the last counted failure was known.
 * Any answer ends the streak.
 *
 * <p>As soon as as many rounds failed as a call has attempts, calls are not repeated any more until one is answered: what
 * failed for everybody just now fails again, and the first attempts find out when it is over. So an outage costs a client a
 * few retries in all and not a few for each call, however seldom it asks. Safe for use by several threads.
 */
final class FailureStreak {
    private int rounds;
    private long lastCounted;

    /** An attempt failed. */
    synchronized void failed(long began, long now) {
        if (rounds == 0 || began - lastCounted >= 0) {
            rounds++;
            lastCounted = now;
        }
    }

    synchronized void answered() {
        rounds = 0;
    }

    synchronized int rounds() {
        return rounds;
    }
}
