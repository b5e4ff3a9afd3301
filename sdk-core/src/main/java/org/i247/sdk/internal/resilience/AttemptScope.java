package org.i247.sdk.internal.resilience;

import java.time.Duration;

/** Which attempt of a call this is, where it goes and how long it may take. Safe for use by several threads. */
public final class AttemptScope {
    private final int number;
    private final int endpoint;
    private final Deadline attempt;
    private final Deadline call;

    AttemptScope(int number, int endpoint, Deadline attempt, Deadline call) {
        this.number = number;
        this.endpoint = endpoint;
        this.attempt = attempt;
        this.call = call;
    }

    /**
     * The number of the attempt within its call.
     *
     * @return 1 for the first
     */
    public int number() {
        return number;
    }

    /**
     * The endpoint that the attempt goes to.
     *
     * @return its index in the configured order, 0 for the primary
     */
    public int endpoint() {
        return endpoint;
    }

    /**
     * What is left now of the attempt's time or of the call's, whichever ends first.
     *
     * @return the time; zero when it is over, which a transport must not take for "without limit"
     */
    public Duration timeLeft() {
        Duration ofAttempt = attempt.left();
        Duration ofCall = call.left();
        return ofAttempt.compareTo(ofCall) < 0 ? ofAttempt : ofCall;
    }
}
