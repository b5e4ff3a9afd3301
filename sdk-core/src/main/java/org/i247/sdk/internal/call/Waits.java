package org.i247.sdk.internal.call;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.resilience.Sleeper;
import org.jspecify.annotations.Nullable;

/**
 * Lets the time pass between two questions about a search, or about a request: on the caller's thread, or without one. Safe for use by several
 * threads.
 */
public final class Waits implements AutoCloseable {
    private final LongSupplier nanos;
    private final Sleeper sleeper;
    private final BiFunction<Duration, Runnable, Future<?>> timer;
    private final AsyncCalls async;
    private final Set<Running<?>> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * Nobody waits yet.
     *
     * @param nanos a monotonic source of nanoseconds such as {@code System::nanoTime}
     * @param sleeper holds a thread up, on the same clock; closed with this
     * @param timer does something that does not block after a time, on the same clock
     * @param async asks the questions of waits that have no thread
     */
    public Waits(
            LongSupplier nanos, Sleeper sleeper, BiFunction<Duration, Runnable, Future<?>> timer, AsyncCalls async) {
        this.nanos = nanos;
        this.sleeper = sleeper;
        this.timer = timer;
        this.async = async;
    }

    LongSupplier nanos() {
        return nanos;
    }

    <S> S await(Waiting<S> waiting) {
        for (Optional<Duration> pause = waiting.pause(); pause.isPresent(); pause = waiting.pause()) {
            sleep(pause.get());
            if (waiting.poll()) {
                break;
            }
        }
        return waiting.end();
    }

    private void sleep(Duration time) {
        try {
            sleeper.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw I247Exception.of(Failure.of(ErrorCode.INTERRUPTED));
        }
    }

    <S> CompletableFuture<S> awaitAsync(Waiting<S> waiting) {
        Running<S> running = new Running<>(waiting);
        underWay.add(running);
        var unused = running.whenComplete((state, failure) -> underWay.remove(running));
        running.goOn();
        return running;
    }

    /** Ends all waits with {@code CLIENT_CLOSED}. */
    @Override
    public void close() {
        closed = true;
        sleeper.close();
        underWay.forEach(Running::closeClient);
    }

    /** A wait without a thread: either a pause or a question is under way. */
    private final class Running<S> extends CompletableFuture<S> {
        private final Waiting<S> waiting;
        /** Two of them: a pause may be over before its timer is kept here. */
        private @Nullable Future<?> timerOfPause;

        private @Nullable Future<?> question;

        Running(Waiting<S> waiting) {
            this.waiting = waiting;
        }

        void goOn() {
            try {
                Optional<Duration> pause = waiting.pause();
                if (pause.isEmpty()) {
                    complete(waiting.end());
                } else {
                    keepPause(timer.apply(pause.get(), this::ask));
                }
            } catch (RejectedExecutionException e) {
                closeClient();
            } catch (RuntimeException e) {
                completeExceptionally(e);
            }
            if (closed) {
                closeClient();
            }
        }

        private void ask() {
            CompletableFuture<Boolean> asked = async.start(waiting::poll);
            keepQuestion(asked);
            var unused = asked.whenComplete((over, failure) -> {
                if (failure == null && over) {
                    finish();
                } else if (failure == null || isOutlived(failure)) {
                    goOn();
                } else {
                    completeExceptionally(failure);
                }
            });
        }

        /** A question that found no thread to be asked on is one that failed. */
        private boolean isOutlived(Throwable failure) {
            return failure instanceof I247Exception known && waiting.outlives(known);
        }

        private void finish() {
            try {
                complete(waiting.end());
            } catch (I247Exception e) {
                completeExceptionally(e);
            }
        }

        private synchronized void keepPause(Future<?> begun) {
            timerOfPause = begun;
            endIfDone();
        }

        private synchronized void keepQuestion(Future<?> begun) {
            question = begun;
            endIfDone();
        }

        private void endIfDone() {
            if (isDone()) {
                endStep();
            }
        }

        void closeClient() {
            completeExceptionally(I247Exception.of(Failure.of(ErrorCode.CLIENT_CLOSED)));
            endStep();
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            boolean cancelled = super.cancel(mayInterruptIfRunning);
            endStep();
            return cancelled;
        }

        private synchronized void endStep() {
            if (timerOfPause != null) {
                timerOfPause.cancel(true);
            }
            if (question != null) {
                question.cancel(true);
            }
        }
    }
}
