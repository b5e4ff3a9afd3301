package org.i247.sandbox.proxy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What went over the proxy. Safe for use by several threads. */
final class Traffic {
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicLong requestBytes = new AtomicLong();
    private final AtomicLong answerBytes = new AtomicLong();

    void connected() {
        connections.incrementAndGet();
    }

    void passed(Direction direction, int count) {
        of(direction).addAndGet(count);
    }

    int connections() {
        return connections.get();
    }

    long bytes(Direction direction) {
        return of(direction).get();
    }

    void clear() {
        connections.set(0);
        requestBytes.set(0);
        answerBytes.set(0);
    }

    private AtomicLong of(Direction direction) {
        return direction == Direction.REQUEST ? requestBytes : answerBytes;
    }
}
