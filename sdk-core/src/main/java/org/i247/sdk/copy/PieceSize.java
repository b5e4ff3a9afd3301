package org.i247.sdk.copy;

import java.time.Duration;

/**
 * How much of a file is asked for at a time. A ship's line carries a hundredth of an office's, and a piece has to arrive within the
 * time of an attempt: so it begins small, doubles while pieces come quickly, and halves when one did not arrive in time. For one
 * thread.
 */
final class PieceSize {
    private static final int FIRST = 256 * 1024;
    private static final int SMALLEST = 16 * 1024;
    private static final Duration QUICK = Duration.ofSeconds(2);

    private int largest;
    private int now;

    PieceSize(int largest) {
        this.largest = largest;
        this.now = Math.min(FIRST, largest);
    }

    int bytes() {
        return now;
    }

    void arrivedIn(Duration time) {
        if (time.compareTo(QUICK) < 0) {
            now = (int) Math.min(2L * now, largest);
        }
    }

    /** Asks for less, from now on; false if it is little already. */
    boolean shrink() {
        boolean can = now > SMALLEST;
        now = can ? Math.max(SMALLEST, now / 2) : now;
        largest = now;
        return can;
    }
}
