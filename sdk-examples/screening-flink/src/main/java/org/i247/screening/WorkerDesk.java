package org.i247.screening;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.i247.sdk.I247Client;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.screening.ScreeningOptions;
import org.i247.sdk.screening.ScreeningRun;
import org.i247.sdk.screening.Subject;
import org.i247.sdk.screening.SubjectResult;

/**
 * What one place of the job asks with: a client, a part of the quota, and a thread that screens what waits as soon as it fills
 * batches or a moment has passed.
 */
final class WorkerDesk implements AutoCloseable {
    /** Of the contract (section 5): so many questions are in a batch. */
    private static final int BATCH = 100;

    private static final int MOST = 4 * BATCH;
    private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(20);

    private final BlockingQueue<Waiting> waiting = new LinkedBlockingQueue<>();
    private final I247Client client;
    private final SharedQuota quota;
    private volatile boolean closed;
    private final Thread thread = new Thread(this::work, "i247-screening");

    private WorkerDesk(I247Client client, SharedQuota quota) {
        this.client = client;
        this.quota = quota;
    }

    static WorkerDesk open(Path configuration, Quota quota) {
        SharedQuota shared = new SharedQuota(quota);
        try {
            WorkerDesk desk = new WorkerDesk(
                    I247Client.builder().properties(configuration).build(), shared);
            desk.thread.setDaemon(true);
            desk.thread.start();
            return desk;
        } catch (RuntimeException e) {
            shared.close();
            throw e;
        }
    }

    void screen(Waiting one) {
        waiting.add(one);
    }

    private void work() {
        try {
            while (!closed) {
                answer(some());
            }
        } catch (InterruptedException | RejectedExecutionException e) {
            // The desk closes, or its task has ended: Flink hands who waits to another.
        }
    }

    private List<Waiting> some() throws InterruptedException {
        List<Waiting> some = new ArrayList<>();
        some.add(waiting.take());
        long end = System.nanoTime() + MOMENT;
        while (some.size() < MOST) {
            Waiting next = waiting.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (next == null) {
                break;
            }
            some.add(next);
        }
        return some;
    }

    private void answer(List<Waiting> some) throws InterruptedException {
        try {
            List<Subject> subjects = some.stream().map(Waiting::subject).toList();
            quota.take(calls(subjects));
            try (ScreeningRun run =
                    client.screening().run(subjects.iterator(), client.context(), ScreeningOptions.defaults())) {
                while (run.hasNext()) {
                    SubjectResult result = run.next();
                    // What is wrong with the set-up is wrong for all: it is mended, and they are asked for then.
                    run.stopped().ifPresent(WorkerDesk::fail);
                    some.get(Math.toIntExact(result.number() - 1)).isAnswered(result);
                }
            }
        } catch (RuntimeException | Error e) {
            some.forEach(one -> one.hasFailed(e));
        }
    }

    private static void fail(I247Exception stopped) {
        throw stopped;
    }

    /** How many calls the subjects need; a call that is repeated is one more, which the gateway's own limit holds back. */
    private static long calls(List<Subject> subjects) {
        return subjects.stream()
                .flatMap(subject -> subject.databases().stream())
                .collect(Collectors.groupingBy(DatabaseName::value, Collectors.counting()))
                .values()
                .stream()
                .mapToLong(questions -> (questions + BATCH - 1) / BATCH)
                .sum();
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        client.close();
        quota.close();
    }
}
