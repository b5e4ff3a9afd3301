package org.i247.sdk.internal.resilience;

import java.util.HashSet;
import java.util.Set;
import org.i247.sdk.error.I247Exception;

/** The way of one call through the endpoints. Used by one thread. */
final class Route implements AutoCloseable {
    private final Failover failover;
    /** Where the call went so far, the coming attempt included. */
    private final Set<Integer> asked = new HashSet<>(2);

    private int endpoint;
    /** Whether the coming or running attempt looks whether a better endpoint is back. */
    private boolean probe;

    Route(Failover failover, int endpoint, boolean probe) {
        this.failover = failover;
        this.endpoint = endpoint;
        this.probe = probe;
        asked.add(endpoint);
    }

    int endpoint() {
        return endpoint;
    }

    boolean isProbe() {
        return probe;
    }

    /** The attempt was answered, be it by a refusal. */
    void answered() {
        failover.answered(endpoint, probe);
        probe = false;
    }

    /** The attempt got no answer that could be used. */
    void failed(I247Exception failed, long attemptBegan) {
        if (probe) {
            failover.probeFailed();
        } else if (RetryRules.isOfTheLine(failed.code())) {
            failover.failed(endpoint, attemptBegan);
        }
    }

    /** Whether another attempt would go to an endpoint that the call has not asked yet. */
    boolean leadsToAnUnaskedEndpoint(I247Exception failed) {
        return !asked.contains(next(failed));
    }

    /** Turns to where the next attempt goes. */
    void moveOn(I247Exception failed) {
        endpoint = next(failed);
        asked.add(endpoint);
        probe = false;
    }

    /** A look that failed costs the call no more than this: whatever it was, the next attempt goes where calls are answered. */
    private int next(I247Exception failed) {
        return probe || RetryRules.isOfTheLine(failed.code()) ? failover.after(endpoint) : endpoint;
    }

    @Override
    public void close() {
        if (probe) {
            failover.probeAbandoned();
        }
    }
}
