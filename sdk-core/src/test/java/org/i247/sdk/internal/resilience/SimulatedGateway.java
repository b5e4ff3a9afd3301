package org.i247.sdk.internal.resilience;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;

/**
 * A gateway that serves one request after the other, as many a second as its capacity says, and loses and regains capacity.
 * It does not notice when a client stops waiting.
 */
final class SimulatedGateway implements SimulatedServer {
    /** What the way there and back takes. */
    private static final long WAY_NANOS = Duration.ofMillis(20).toNanos();

    private static final double SHORT_QUEUE_SECONDS = 0.25;
    /** Twice the time of an attempt: when the queue is full all that is served is served in vain. */
    private static final double LONG_QUEUE_SECONDS = 4;

    private static final double REFUSAL_WORK = 0.2;

    private final EventLoop loop;
    private final Trouble trouble;
    private final double capacity;
    private final Deque<Runnable> queue = new ArrayDeque<>();
    private final int[] seen;
    private double share = 1;
    private boolean serving;
    /** What refusals cost and was not worked off yet, in requests. */
    private double owed;

    private long throttlingSecond = -1;
    private int servedInSecond;

    SimulatedGateway(EventLoop loop, Trouble trouble, double capacity, int seconds) {
        this.seen = new int[seconds];
        this.loop = loop;
        this.trouble = trouble;
        this.capacity = capacity;
    }

    /** Leaves this share of the capacity, 0 to 1. */
    void leave(double left) {
        share = left;
        owed = left == 0 ? 0 : owed;
        serve();
    }

    @Override
    public void take(Duration time, Consumer<Optional<Failure>> sender) {
        seen[Math.min((int) loop.seconds(), seen.length - 1)]++;
        boolean[] over = {false};
        Consumer<Optional<Failure>> once = end -> {
            if (!over[0]) {
                over[0] = true;
                sender.accept(end);
            }
        };
        loop.after(time, () -> once.accept(Optional.of(Failure.of(ErrorCode.ATTEMPT_TIMEOUT))));
        switch (trouble) {
            case ERRORS -> queueOrRefuse(once);
            case TIME_OUTS -> queueOrDrop(once);
            case THROTTLING -> serveOrThrottle(once);
        }
    }

    /** How many requests it saw in each second. */
    int[] seen() {
        return seen.clone();
    }

    private void queueOrRefuse(Consumer<Optional<Failure>> sender) {
        if (share > 0 && queue.size() < SHORT_QUEUE_SECONDS * capacity) {
            enqueue(sender);
        } else {
            // Nothing of it is up: whoever stands in front of it refuses.
            owed += share > 0 ? REFUSAL_WORK : 0;
            answer(
                    sender,
                    Optional.of(Failure.of(ErrorCode.DATABASE_UNAVAILABLE).withAnswer(503, "r")));
        }
    }

    private void queueOrDrop(Consumer<Optional<Failure>> sender) {
        if (queue.size() < LONG_QUEUE_SECONDS * capacity) {
            enqueue(sender);
        }
    }

    private void serveOrThrottle(Consumer<Optional<Failure>> sender) {
        long second = (long) loop.seconds();
        if (second != throttlingSecond) {
            throttlingSecond = second;
            servedInSecond = 0;
        }
        if (servedInSecond < share * capacity) {
            servedInSecond++;
            answer(sender, Optional.empty());
        } else {
            Failure refusal = Failure.of(ErrorCode.QUOTA_EXCEEDED).withAnswer(429, "r");
            answer(sender, Optional.of(refusal.withRetryAfter(Duration.ofSeconds(1))));
        }
    }

    private void enqueue(Consumer<Optional<Failure>> sender) {
        queue.add(() -> answer(sender, Optional.empty()));
        serve();
    }

    private void serve() {
        if (serving || share == 0 || queue.isEmpty()) {
            return;
        }
        serving = true;
        double work = 1 + owed;
        owed = 0;
        loop.afterNanos((long) (work / (share * capacity) * 1e9), () -> {
            serving = false;
            queue.remove().run();
            serve();
        });
    }

    private void answer(Consumer<Optional<Failure>> sender, Optional<Failure> end) {
        loop.afterNanos(WAY_NANOS, () -> sender.accept(end));
    }
}
