package org.i247.sdk.screening;

import java.time.Duration;

/**
 * How many batches may be under way at a database: more while they are answered, half when the gateway or the client says that it
 * is too much, and none while it says to wait. For one thread.
 */
final class Pace {
    private static final double FIRST = 8;

    private final int most;
    private double limit;
    private int underWay;
    private boolean rising = true;
    private long notBefore;
    private boolean holding;

    Pace(int most) {
        this.most = most;
        this.limit = Math.min(FIRST, most);
    }

    boolean permits(long now) {
        if (holding && now - notBefore >= 0) {
            holding = false;
        }
        return !holding && underWay < (int) limit;
    }

    /** How long nothing is permitted whatever ends meanwhile; zero if something is. */
    Duration hold(long now) {
        return holding && notBefore - now > 0 ? Duration.ofNanos(notBefore - now) : Duration.ZERO;
    }

    void begun() {
        underWay++;
    }

    void answered() {
        underWay--;
        // Doubled in each round trip until it was too much once; then one more in each.
        limit = Math.min(most, limit + (rising ? 1 : 1 / limit));
    }

    void failed() {
        underWay--;
    }

    void tooMuch(Duration wait, long now) {
        rising = false;
        limit = Math.max(1, limit / 2);
        if (!wait.isZero()) {
            notBefore = now + wait.toNanos();
            holding = true;
        }
    }

    boolean isIdle() {
        return underWay == 0;
    }
}
