package org.i247.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** A clock that a test moves. It starts at about the machine's time, since TLS goes by that. */
final class MovingClock implements InstantSource {
    private volatile Instant now = InstantSource.system().instant().truncatedTo(ChronoUnit.SECONDS);

    @Override
    public Instant instant() {
        return now;
    }

    void move(Duration time) {
        now = now.plus(time);
    }
}
