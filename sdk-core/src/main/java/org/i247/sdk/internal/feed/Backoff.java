package org.i247.sdk.internal.feed;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.i247.sdk.error.Failure;

/**
 * How long a listener waits after a call that failed, with its retries and behind its breaker: up to twice as long each time,
 * with full jitter, so that listeners which failed together do not come back together. Used by one thread.
 */
final class Backoff {
    private static final Duration BASE = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 6;

    private final RandomGenerator random;
    private int failures;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    /** One more failure; gives the wait, at least as long as the gateway asks for, within bounds. */
    Duration failed(Failure failure) {
        Duration asked = failure.retryAfter().orElse(Duration.ZERO);
        Duration own = failed();
        Duration wait = own.compareTo(asked) < 0 ? asked : own;
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }

    /** One more failure that says nothing of when to come back. */
    Duration failed() {
        Duration most = BASE.multipliedBy(1L << Math.min(failures++, MOST_DOUBLINGS));
        Duration capped = most.compareTo(LONGEST) < 0 ? most : LONGEST;
        // At least a tenth: a handler that always throws is not called in a loop.
        return Duration.ofNanos((long) (capped.toNanos() * (0.1 + 0.9 * random.nextDouble())));
    }

    /** It works again; says whether it had not. */
    boolean worked() {
        boolean before = failures > 0;
        failures = 0;
        return before;
    }
}
