package org.i247.sdk.internal.evidence;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.Members;
import org.i247.sdk.spi.EvidenceEvent;

/**
 * The queue in front of the log. One daemon thread writes; what gathers while it writes is written, and made durable, at
 * once: a thousand calls do not pay for a thousand synchronisations. Safe for use by several threads.
 */
final class EvidenceLog implements AutoCloseable {
    private static final int MAX_WAITING = 10_000;
    private static final int MAX_BATCH = 1_000;
    /** How long closing waits for the calls under way, and then for the disk. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition work = lock.newCondition();
    private final Condition idle = lock.newCondition();
    private final Deque<Writing> waiting = new ArrayDeque<>();
    private final AtomicBoolean failing = new AtomicBoolean();
    private final LogWriter writer;
    private final Consumer<EvidenceEvent> events;
    private final Thread thread;
    private int callsUnderWay;
    private boolean closed;
    private boolean ending;
    private String whyEnded = "the log is closed";

    EvidenceLog(LogWriter writer, Consumer<EvidenceEvent> events) {
        this.writer = writer;
        this.events = events;
        thread = new Thread(this::run, "i247-evidence");
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** A call begins; as long as it has not ended, closing waits for it. */
    void enter() {
        lock.lock();
        try {
            if (closed) {
                throw I247Exception.of(Failure.of(ErrorCode.CLIENT_CLOSED));
            }
            callsUnderWay++;
        } finally {
            lock.unlock();
        }
    }

    void leave() {
        lock.lock();
        try {
            callsUnderWay--;
            idle.signalAll();
        } finally {
            lock.unlock();
        }
    }

    Writing append(Members body) {
        Writing writing = new Writing(body);
        lock.lock();
        try {
            if (ending) {
                writing.failed(whyEnded);
            } else if (waiting.size() >= MAX_WAITING) {
                writing.failed(MAX_WAITING + " records wait to be written");
            } else {
                waiting.add(writing);
                work.signal();
            }
        } finally {
            lock.unlock();
        }
        return writing;
    }

    /** Tells of a failure, if the last thing that was told of was not one already. */
    void failed(String reason) {
        if (failing.compareAndSet(false, true)) {
            events.accept(new EvidenceEvent.NotWritten(reason));
        }
    }

    boolean isFailing() {
        return failing.get();
    }

    private void run() {
        try {
            List<Writing> batch = take();
            while (!batch.isEmpty() || !isEnding()) {
                write(batch);
                batch = take();
            }
            writer.end();
        } catch (NotWrittenException e) {
            failed(e.reason());
        } catch (RuntimeException | Error e) {
            // The store is let go, so that another client can go on with it.
            writer.abandon();
            gaveUp(LogWriter.reason(e));
        } finally {
            refuseAll();
        }
    }

    private void gaveUp(String reason) {
        lock.lock();
        try {
            whyEnded = "the log was given up: " + reason;
        } finally {
            lock.unlock();
        }
        failed(reason);
    }

    private void write(List<Writing> batch) {
        try {
            if (!batch.isEmpty()) {
                written(batch, writer.write(batch.stream().map(Writing::body).toList()));
            }
        } catch (NotWrittenException e) {
            batch.forEach(writing -> writing.failed(e.reason()));
            failed(e.reason());
            return;
        }
        settle();
    }

    private void written(List<Writing> batch, LogWriter.Written written) {
        for (int i = 0; i < batch.size(); i++) {
            batch.get(i).written(written.firstSequence() + i);
        }
        if (failing.compareAndSet(true, false)) {
            events.accept(new EvidenceEvent.WrittenAgain(written.lost()));
        }
    }

    /** The calls have their evidence: what goes wrong here is not theirs. */
    private void settle() {
        try {
            writer.settle();
        } catch (NotWrittenException e) {
            failed(e.reason());
        }
    }

    /** The next records; none if a check point is due, or the end has come. */
    private List<Writing> take() {
        lock.lock();
        try {
            while (waiting.isEmpty() && !ending) {
                long left = writer.nanosToCheckPoint();
                if (left <= 0) {
                    return List.of();
                }
                work.awaitNanos(left);
            }
            // No more than may go without a check point: that one comes between two batches.
            int room = Math.min(MAX_BATCH, writer.room());
            List<Writing> batch = new ArrayList<>();
            while (!waiting.isEmpty() && batch.size() < room) {
                batch.add(waiting.remove());
            }
            return batch;
        } catch (InterruptedException e) {
            // Nobody interrupts this thread but to end it.
            ending = true;
            return List.of();
        } finally {
            lock.unlock();
        }
    }

    private boolean isEnding() {
        lock.lock();
        try {
            return ending;
        } finally {
            lock.unlock();
        }
    }

    private void refuseAll() {
        lock.lock();
        try {
            ending = true;
            waiting.forEach(writing -> writing.failed(whyEnded));
            waiting.clear();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a bounded time until the calls under way have left their evidence, and ends with a check point. */
    @Override
    public void close() {
        try {
            awaitCalls();
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitCalls() throws InterruptedException {
        lock.lock();
        try {
            closed = true;
            long left = PATIENCE.toNanos();
            while (callsUnderWay > 0 && left > 0) {
                left = idle.awaitNanos(left);
            }
        } finally {
            ending = true;
            work.signalAll();
            lock.unlock();
        }
    }
}
