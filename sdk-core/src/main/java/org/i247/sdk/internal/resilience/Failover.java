package org.i247.sdk.internal.resilience;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/**
 * Which endpoint calls start at. The preferred endpoint is the primary until its line fails; then it is the next one, so
 * that a dead primary costs the calls that meet it first and not each one after them. From time to time one call asks a
 * better endpoint first, to see whether it is back: if it answers, it is preferred again; if not, the call goes on to the
 * endpoint that works, and the next look is twice as far off, up to a minute. An endpoint that is lost again within a minute
 * of its return is not looked at any sooner for having been back: so a line that comes and goes does not take the calls with
 * it. Safe for use by several threads.
 */
final class Failover {
    static final Duration FIRST_LOOK = Duration.ofSeconds(5);
    static final Duration LONGEST_LOOK = Duration.ofSeconds(60);
    /** So long must an endpoint stay for its return to count. */
    static final Duration STEADY = Duration.ofSeconds(60);

    private static final int MOST_DOUBLINGS = 4;

    private final LongSupplier nanos;
    private final RandomGenerator random;
    private final EndpointWatch watch;
    private final Answers[] answers;

    private int preferred;
    /** The endpoint that the watch was told of last. */
    private int told;

    private boolean probing;
    private int probes;
    private long nextProbe;
    private int doublings;
    private boolean returned;
    private long returnedAt;

    /** When an endpoint answered last. */
    private static final class Answers {
        private boolean any;
        private long last;

        boolean since(long moment) {
            return any && last - moment >= 0;
        }
    }

    Failover(int endpoints, LongSupplier nanos, RandomGenerator random, EndpointWatch watch) {
        this.nanos = nanos;
        this.random = random;
        this.watch = watch;
        this.answers = new Answers[endpoints];
        for (int i = 0; i < endpoints; i++) {
            answers[i] = new Answers();
        }
    }

    int endpoints() {
        return answers.length;
    }

    /** The way of a call that begins now. It looks at a better endpoint first if it may and if it is time. */
    synchronized Route begin(boolean mayProbe) {
        if (mayProbe && preferred > 0 && !probing && nanos.getAsLong() - nextProbe >= 0) {
            probing = true;
            return new Route(this, probes++ % preferred, true);
        }
        return new Route(this, preferred, false);
    }

    /** Where an attempt goes after one at this endpoint failed: to the preferred one, or past it if it is that one. */
    synchronized int after(int endpoint) {
        return endpoint == preferred ? next(endpoint) : preferred;
    }

    synchronized int preferred() {
        return preferred;
    }

    void answered(int endpoint, boolean asProbe) {
        int before;
        synchronized (this) {
            answers[endpoint].any = true;
            answers[endpoint].last = nanos.getAsLong();
            if (asProbe) {
                comeBack(endpoint);
            }
            before = told;
            if (endpoint != preferred || endpoint == told) {
                return;
            }
            told = endpoint;
        }
        // Outside the lock: whoever watches may take his time.
        watch.switched(before, endpoint);
    }

    private void comeBack(int endpoint) {
        probing = false;
        // Meanwhile the preferred one may have been lost, and this one be preferred already.
        if (endpoint < preferred) {
            preferred = endpoint;
            returned = true;
            returnedAt = nanos.getAsLong();
            planProbe();
        }
    }

    /**
     * The line to an endpoint failed. That speaks against the endpoint only if it is the preferred one and answered nobody
     * since the attempt began: a lost connection or a slow question among many that are answered does not.
     */
    synchronized void failed(int endpoint, long attemptBegan) {
        if (endpoint != preferred || endpoints() == 1 || answers[endpoint].since(attemptBegan)) {
            return;
        }
        if (endpoint == 0) {
            boolean relapse = returned && nanos.getAsLong() - returnedAt < STEADY.toNanos();
            doublings = relapse ? Math.min(doublings + 1, MOST_DOUBLINGS) : 0;
        }
        preferred = next(endpoint);
        planProbe();
    }

    synchronized void probeFailed() {
        probing = false;
        doublings = Math.min(doublings + 1, MOST_DOUBLINGS);
        planProbe();
    }

    /** The call that was to look ended before it had. The next one may. */
    synchronized void probeAbandoned() {
        probing = false;
    }

    /** With jitter, so that the clients of one country do not all come back at the same moment. */
    private void planProbe() {
        long half = Math.min(FIRST_LOOK.toNanos() << doublings, LONGEST_LOOK.toNanos()) / 2;
        nextProbe = nanos.getAsLong() + half + (long) (random.nextDouble() * half);
    }

    private int next(int endpoint) {
        return (endpoint + 1) % endpoints();
    }
}
