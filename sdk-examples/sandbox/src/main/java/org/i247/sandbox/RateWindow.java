package org.i247.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * What the {@code RateLimit} fields say (draft-ietf-httpapi-ratelimit-headers-10). It is told, not enforced: a quota that
 * strikes is a {@link Fault}. Safe for use by several threads.
 */
final class RateWindow {
    private static final int QUOTA = 60_000;
    private static final Duration LENGTH = Duration.ofSeconds(60);

    /** The value of {@code RateLimit-Policy}. */
    static final String POLICY = "\"default\";q=" + QUOTA + ";w=" + LENGTH.toSeconds();

    private final InstantSource clock;
    private Instant end = Instant.MIN;
    private int used;

    RateWindow(InstantSource clock) {
        this.clock = clock;
    }

    /** Counts one request and gives the value of {@code RateLimit}. */
    synchronized String next() {
        Instant now = clock.instant();
        if (!now.isBefore(end)) {
            end = now.plus(LENGTH);
            used = 0;
        }
        used++;
        long left = Math.max(0, Duration.between(now, end).toSeconds());
        return "\"default\";r=" + Math.max(0, QUOTA - used) + ";t=" + left;
    }
}
