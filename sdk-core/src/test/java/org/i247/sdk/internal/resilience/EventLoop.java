package org.i247.sdk.internal.resilience;

import java.time.Duration;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.LongSupplier;

/** Virtual time for many calls at once: what happens is done in its order, and between two happenings no time is spent. */
final class EventLoop implements LongSupplier {
    private final Queue<Event> events = new PriorityQueue<>();
    private long now;
    private long number;

    private record Event(long at, long number, Runnable what) implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            return at == other.at ? Long.compare(number, other.number) : Long.compare(at, other.at);
        }
    }

    @Override
    public long getAsLong() {
        return now;
    }

    double seconds() {
        return now / 1e9;
    }

    void after(Duration time, Runnable what) {
        afterNanos(time.toNanos(), what);
    }

    void afterNanos(long nanos, Runnable what) {
        events.add(new Event(now + nanos, number++, what));
    }

    /** Runs until nothing is left to happen. */
    void run() {
        for (Event next = events.poll(); next != null; next = events.poll()) {
            now = next.at();
            next.what().run();
        }
    }
}
