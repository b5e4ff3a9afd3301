package org.i247.sandbox;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Many who ask again and again, until they are stopped. */
final class Load implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 120;

    private final ExecutorService callers;
    private final Semaphore answered = new Semaphore(0);
    private final AtomicInteger answers = new AtomicInteger();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private volatile boolean stopped;

    Load(int number, Runnable question) {
        callers = Executors.newFixedThreadPool(number);
        for (int i = 0; i < number; i++) {
            callers.execute(() -> askOn(question));
        }
    }

    private void askOn(Runnable question) {
        while (!stopped) {
            try {
                question.run();
                answers.incrementAndGet();
            } catch (Throwable e) {
                failures.add(e);
            }
            answered.release();
        }
    }

    /** Waits until so many more calls have ended. */
    void await(int calls) throws InterruptedException {
        answered.drainPermits();
        if (!answered.tryAcquire(calls, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("the callers are stuck");
        }
    }

    /** Waits until every call under way has ended. */
    void stop() throws InterruptedException {
        stopped = true;
        callers.shutdown();
        if (!callers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("a call does not end");
        }
    }

    int answers() {
        return answers.get();
    }

    List<Throwable> failures() {
        return failures;
    }

    @Override
    public void close() {
        stopped = true;
        callers.shutdownNow();
    }
}
