package org.i247.sdk.internal.transport;

import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;

/**
 * One exchange under way: how far it is, and how another thread puts an end to it. The thread that makes the exchange
 * says at each step what it is about to block on; whoever ends it stops just that. Safe for use by several threads.
 */
final class Exchange {
    /** How far the exchange is. */
    enum Phase {
        /** Nothing is done yet. */
        STARTING,
        /** Waiting for a connection that is free. */
        WAITING,
        /** Looking up the name and connecting. */
        CONNECTING,
        /** In the TLS handshake. */
        SECURING,
        /** A byte of the request may have left. */
        SENT
    }

    /** Why it was ended from outside. */
    enum End {
        TIME_OVER,
        CONNECT_TIME_OVER,
        CLOSED
    }

    private final Endpoint endpoint;
    private volatile Phase phase = Phase.STARTING;
    private volatile @Nullable GatewayConnection connection;
    private @Nullable End end;
    private boolean finished;
    private Runnable stop = () -> {};

    Exchange(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    Endpoint endpoint() {
        return endpoint;
    }

    Phase phase() {
        return phase;
    }

    synchronized void enter(Phase next) {
        phase = next;
    }

    /** Says how to stop what comes next. An exchange that was ended already is stopped at once. */
    synchronized void stopBy(Runnable how) {
        stop = how;
        if (end != null) {
            how.run();
        }
    }

    /** Says that the exchange goes on over this connection, and stops with it. */
    void goOver(GatewayConnection taken) {
        connection = taken;
        stopBy(() -> taken.close(CloseMode.IMMEDIATE));
    }

    @Nullable
    GatewayConnection connection() {
        return connection;
    }

    /**
     * Ends the exchange, unless it was ended or has finished. The time to connect ends nothing once a byte may have left: its
     * alarm may be late, and the request would count as one that never arrived.
     */
    synchronized void end(End why) {
        boolean tooLate = why == End.CONNECT_TIME_OVER && phase == Phase.SENT;
        if (end == null && !finished && !tooLate) {
            end = why;
            stop.run();
        }
    }

    /**
     * From here on nothing is stopped any more: the connection may now serve another exchange.
     *
     * @return whether nobody has ended the exchange before
     */
    synchronized boolean finish() {
        finished = true;
        return end == null;
    }

    synchronized @Nullable End ended() {
        return end;
    }
}
