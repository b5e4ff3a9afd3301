package org.i247.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * A quota of requests in a window of time, and what the {@code RateLimit} fields say of it
 * (draft-ietf-httpapi-ratelimit-headers-10). Safe for use by several threads.
 */
final class RateWindow {
    private final Quota quota;
    private final InstantSource clock;
    private Instant end = Instant.MIN;
    private int used;

    /**
     * A quota.
     *
     * @param requests how many requests
     * @param window in how long
     */
    record Quota(int requests, Duration window) {}

    RateWindow(Quota quota, InstantSource clock) {
        this.quota = quota;
        this.clock = clock;
    }

    /**
     * Counts one request.
     *
     * @return nothing if it is within the quota; otherwise how long until there is another
     */
    synchronized Optional<Duration> take() {
        begin();
        if (used == quota.requests()) {
            return Optional.of(Duration.ofSeconds(secondsLeft()));
        }
        used++;
        return Optional.empty();
    }

    /** The value of {@code RateLimit}. */
    synchronized String limit() {
        begin();
        return "\"default\";r=" + (quota.requests() - used) + ";t=" + secondsLeft();
    }

    /** The value of {@code RateLimit-Policy}. */
    String policy() {
        return "\"default\";q=" + quota.requests() + ";w=" + quota.window().toSeconds();
    }

    private void begin() {
        Instant now = clock.instant();
        if (!now.isBefore(end)) {
            end = now.plus(quota.window());
            used = 0;
        }
    }

    /** Rounded up: a client that comes back then must not be too early. */
    private long secondsLeft() {
        return Duration.between(clock.instant(), end).plusNanos(999_999_999).toSeconds();
    }
}
