package org.i247.sandbox.proxy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** What is open and at work for one connection of a client, and how it all ends. Safe for use by several threads. */
final class LineState {
    /** A step that may fail as sockets do. */
    interface Work {
        void run() throws IOException, InterruptedException;
    }

    private final List<Side> open = new ArrayList<>();
    private final Set<Thread> working = new HashSet<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Runnable afterwards;
    private int ways = 2;
    private boolean over;

    LineState(Side client, Runnable afterwards) {
        this.afterwards = afterwards;
        open.add(client);
    }

    /** Keeps a side until the end. */
    Side keep(Side side) throws IOException {
        synchronized (this) {
            if (!over) {
                open.add(side);
                return side;
            }
        }
        side.reset();
        throw new IOException("the line has ended");
    }

    /** Works until the end; a side that breaks ends the line, and so the other side sees it as well. */
    void work(Work work) {
        synchronized (this) {
            if (over) {
                return;
            }
            working.add(Thread.currentThread());
        }
        try {
            work.run();
        } catch (IOException e) {
            reset();
        } catch (InterruptedException e) {
            // Only the end of the line interrupts.
        } finally {
            synchronized (this) {
                working.remove(Thread.currentThread());
                // The thread serves others afterwards, whom an interruption that came too late does not concern.
                var unused = Thread.interrupted();
            }
        }
    }

    /** One direction has come to its end; with the second one the line has. */
    void wayEnded() {
        boolean last;
        synchronized (this) {
            ways--;
            last = ways == 0;
        }
        if (last) {
            close();
        }
    }

    void awaitEnd() throws InterruptedException {
        ended.await();
    }

    /** Ends the line in good order. */
    void close() {
        takeOpen().forEach(Side::close);
    }

    /** Ends the line with a reset. */
    void reset() {
        takeOpen().forEach(Side::reset);
    }

    private synchronized List<Side> takeOpen() {
        if (over) {
            return List.of();
        }
        over = true;
        ended.countDown();
        working.stream().filter(thread -> thread != Thread.currentThread()).forEach(Thread::interrupt);
        afterwards.run();
        return List.copyOf(open);
    }
}
