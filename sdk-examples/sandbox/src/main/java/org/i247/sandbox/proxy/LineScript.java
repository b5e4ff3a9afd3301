package org.i247.sandbox.proxy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/**
 * What happens to the next connections. Safe for use by several threads; in force at once, until it is used up or {@link
 * FaultProxy#reset()} is called. A connection that is open already goes on as it began: {@link
 * FaultProxy#resetConnections()} makes a client that keeps connections meet the script.
 *
 * <pre>{@code
 * proxy.script().pass(1).next(2, LineFault.closeAfterHello());
 * }</pre>
 */
public final class LineScript {
    private final boolean insideTls;
    private final Deque<LineFault> queue = new ArrayDeque<>();
    private LineFault standing = LineFault.NONE;

    LineScript(boolean insideTls) {
        this.insideTls = insideTls;
    }

    /**
     * Lets something happen to the next connection.
     *
     * @param fault what happens
     * @return this script
     * @throws IllegalArgumentException if only a proxy inside TLS can do it, and this is none
     */
    public LineScript next(LineFault fault) {
        return next(1, fault);
    }

    /**
     * Lets something happen to the next connections, after those for which something was said before.
     *
     * @param connections how many, 1 or more
     * @param fault what happens
     * @return this script
     * @throws IllegalArgumentException if only a proxy inside TLS can do it, and this is none
     */
    public synchronized LineScript next(int connections, LineFault fault) {
        if (connections < 1) {
            throw new IllegalArgumentException("At least one connection has to be meant");
        }
        LineFault possible = possible(fault);
        for (int i = 0; i < connections; i++) {
            queue.add(possible);
        }
        return this;
    }

    /**
     * Lets something happen to every connection until {@link FaultProxy#reset()}; what is said of the next ones goes
     * first.
     *
     * @param fault what happens
     * @return this script
     * @throws IllegalArgumentException if only a proxy inside TLS can do it, and this is none
     */
    public synchronized LineScript untilReset(LineFault fault) {
        standing = possible(fault);
        return this;
    }

    /**
     * Lets the next connections through unharmed, after those for which something was said before.
     *
     * @param connections how many, 1 or more
     * @return this script
     */
    public LineScript pass(int connections) {
        return next(connections, LineFault.NONE);
    }

    private LineFault possible(LineFault fault) {
        if (Objects.requireNonNull(fault, "fault").needsTls() && !insideTls) {
            throw new IllegalArgumentException("Only a proxy inside TLS reads what is said, and can say it otherwise");
        }
        return fault;
    }

    /** Takes the fault for one connection. */
    synchronized LineFault take() {
        LineFault next = queue.poll();
        return next == null ? standing : next;
    }

    synchronized void clear() {
        queue.clear();
        standing = LineFault.NONE;
    }
}
