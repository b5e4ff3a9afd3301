package org.i247.sdk.internal.feed;

import java.time.Duration;
import org.i247.sdk.cooperation.FeedListener;

/** A listener that runs: two daemon threads and what they share. Safe for use by several threads. */
final class Listener implements FeedListener {
    private final Books books;
    private final Pulling<?> pulling;
    private final Thread pullingThread;
    private final Thread tellingThread;
    private final Duration drain;
    private final Runnable ended;

    Listener(Books books, Pulling<?> pulling, Telling<?> telling, String kind, Duration drain, Runnable ended) {
        this.books = books;
        this.pulling = pulling;
        this.drain = drain;
        this.ended = ended;
        pullingThread = daemon(pulling, "i247-" + kind + "-listener");
        tellingThread = daemon(telling, "i247-" + kind + "-acknowledger");
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    void start() {
        tellingThread.start();
        pullingThread.start();
    }

    @Override
    public int inHand() {
        return books.inHand();
    }

    @Override
    public boolean isRunning() {
        return !books.isClosing();
    }

    @Override
    public void close() {
        books.beginClosing();
        pulling.interrupt();
        try {
            if (Thread.currentThread() != pullingThread) {
                books.drain(drain);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        books.close();
        tellingThread.interrupt();
        ended.run();
    }
}
