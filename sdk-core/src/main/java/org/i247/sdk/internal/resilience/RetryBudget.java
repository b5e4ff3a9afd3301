package org.i247.sdk.internal.resilience;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * The tokens that retries against one endpoint may use. Retries take more than successes give back, so in an outage they
 * run dry and the endpoint sees little more than one attempt a call (the retry quota of the AWS SDK's standard mode).
 * Safe for use by several threads.
 */
final class RetryBudget {
    static final int CAPACITY = 500;

    private final AtomicInteger tokens = new AtomicInteger(CAPACITY);

    /** Takes the tokens, or none if there are too few. */
    boolean tryTake(int cost) {
        int before = tokens.getAndUpdate(now -> now >= cost ? now - cost : now);
        return before >= cost;
    }

    /** Puts back what was taken for an attempt that was not made. */
    void giveBack(int cost) {
        tokens.getAndUpdate(now -> Math.min(CAPACITY, now + cost));
    }

    /** An attempt succeeded: what it took comes back, and one token for an attempt that took nothing. */
    void succeeded(int cost) {
        giveBack(Math.max(1, cost));
    }

    int tokens() {
        return tokens.get();
    }
}
