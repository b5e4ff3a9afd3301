package org.i247.sandbox.proxy;

import java.time.Duration;

/**
 * One thing that happens to the bytes of one direction.
 *
 * @param direction which bytes
 * @param at before which byte it happens, counted from 0 at the beginning of the connection
 * @param action what happens
 */
record ByteRule(Direction direction, long at, Action action) {
    /** What happens. */
    sealed interface Action permits Pause, Pace, Flip, Insertion, End {}

    /** Nothing for a while. */
    record Pause(Duration time) implements Action {}

    /** From there on a few bytes at a time. */
    record Pace(int bytes, Duration interval) implements Action {}

    /** The byte itself is changed: each bit of the mask is turned. */
    record Flip(int mask) implements Action {}

    /** Bytes that nobody sent. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Insertion(byte[] bytes) implements Action {}

    /** The byte and all after it do not arrive. */
    enum End implements Action {
        /** The connection is closed in good order, as by a server that has said what it had to say. */
        CLOSE,
        /** The connection is reset. */
        RESET,
        /** Nothing more is passed on, and the connection stays open. */
        STALL,
        /** Nothing more is read, so that whoever sends is at some point no longer able to. */
        CLOG,
        /** This direction ends, the other one goes on. */
        HALF_CLOSE
    }
}
