package org.i247.sdk.cooperation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/** How to listen to an inbox. Immutable. */
public final class ListenOptions {
    private static final int MOST = 1000;

    private final CursorStore cursor;
    private final int mostInHand;
    private final Duration waitAtMost;
    private final Duration drain;

    private ListenOptions(CursorStore cursor, int mostInHand, Duration waitAtMost, Duration drain) {
        this.cursor = cursor;
        this.mostInHand = mostInHand;
        this.waitAtMost = waitAtMost;
        this.drain = drain;
    }

    /**
     * Keeps the cursor in a file: replaced as one, on the disk when an acknowledgement returns, and with a digest that shows
     * damage. A file for each inbox of each bureau; while a listener uses it no other can. It holds ids and a cursor, nothing
     * of an alert or a message.
     *
     * @param file the file; it is made if it is not there
     * @return options with 16 in hand, a wait of 20 seconds and a drain of 5
     */
    public static ListenOptions cursorIn(Path file) {
        return cursorIn(new FileCursorStore(file));
    }

    /**
     * Keeps the cursor in a store of one's own.
     *
     * @param store the store, closed with the listener
     * @return options with 16 in hand, a wait of 20 seconds and a drain of 5
     */
    public static ListenOptions cursorIn(CursorStore store) {
        return new ListenOptions(
                Objects.requireNonNull(store, "store"), 16, Duration.ofSeconds(20), Duration.ofSeconds(5));
    }

    /**
     * The same options with another bound for what is handed over and not acknowledged: as many are in hand, the listener
     * waits.
     *
     * @param most 1 to 1000
     * @return new options
     * @throws IllegalArgumentException if it is out of its range
     */
    public ListenOptions withMostInHand(int most) {
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("in hand are 1 to " + MOST);
        }
        return new ListenOptions(cursor, most, waitAtMost, drain);
    }

    /**
     * The same options with another time that the gateway waits in one call when there is nothing.
     *
     * @param time whole seconds, 1 to 30
     * @return new options
     * @throws IllegalArgumentException if it is out of its range
     */
    public ListenOptions withWait(Duration time) {
        if (FeedQuery.unacknowledged().waiting(time).waitAtMost().isZero()) {
            throw new IllegalArgumentException("without a wait the gateway would be asked without a pause");
        }
        return new ListenOptions(cursor, mostInHand, time, drain);
    }

    /**
     * The same options with another time that closing waits for what is in hand.
     *
     * @param time zero or more
     * @return new options
     * @throws IllegalArgumentException if it is negative
     */
    public ListenOptions withDrain(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("a drain is not negative");
        }
        return new ListenOptions(cursor, mostInHand, waitAtMost, time);
    }

    /**
     * Where the cursor is kept.
     *
     * @return the store
     */
    public CursorStore cursor() {
        return cursor;
    }

    /**
     * How many may be in hand.
     *
     * @return 1 to 1000
     */
    public int mostInHand() {
        return mostInHand;
    }

    /**
     * How long the gateway waits in one call when there is nothing.
     *
     * @return 1 to 30 seconds
     */
    public Duration waitAtMost() {
        return waitAtMost;
    }

    /**
     * How long closing waits.
     *
     * @return zero or more
     */
    public Duration drain() {
        return drain;
    }

    @Override
    public String toString() {
        return "ListenOptions[mostInHand=" + mostInHand + ", wait=" + waitAtMost + ", drain=" + drain + "]";
    }
}
