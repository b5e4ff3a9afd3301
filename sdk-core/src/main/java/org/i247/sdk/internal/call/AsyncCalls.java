package org.i247.sdk.internal.call;

import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.observation.Observers;
import org.jspecify.annotations.Nullable;

/**
 * Runs blocking calls off the caller's thread: on virtual threads where the JDK has them (21 and later), on a bounded pool
 * of daemon threads where not. Nothing starts before the first call.
 */
public final class AsyncCalls implements AutoCloseable {
    private static final String THREAD_NAME = "i247-call-";
    private static final int CONCURRENT_CALLS = 64;
    private static final int QUEUE = 10_000;
    private static final long KEEP_ALIVE_SECONDS = 30;

    private final Duration patience;
    private final LongSupplier nanos;
    private final Observers observers;
    private final Semaphore places = new Semaphore(CONCURRENT_CALLS, true);
    private final Set<Running<?>> underWay = ConcurrentHashMap.newKeySet();
    private @Nullable ExecutorService executor;
    private boolean closed;

    /**
     * Runs nothing yet.
     *
     * @param patience how long a call waits for its turn; its own time starts when it has it
     * @param nanos a monotonic source of nanoseconds such as {@code System::nanoTime}
     */
    public AsyncCalls(Duration patience, LongSupplier nanos) {
        this(patience, nanos, new Observers(List.of()));
    }

    /**
     * Runs nothing yet.
     *
     * @param patience how long a call waits for its turn; its own time starts when it has it
     * @param nanos a monotonic source of nanoseconds such as {@code System::nanoTime}
     * @param observers take over to the other thread what they know on this one
     */
    public AsyncCalls(Duration patience, LongSupplier nanos, Observers observers) {
        this.patience = patience;
        this.nanos = nanos;
        this.observers = observers;
    }

    /**
     * Starts a call.
     *
     * @param call the call
     * @param <T> what it gives back
     * @return a future; cancelling it interrupts the call, which ends its exchange. Once this is closed it has failed with
     *     {@code CLIENT_CLOSED}
     */
    public <T> CompletableFuture<T> start(Supplier<T> call) {
        Running<T> running = new Running<>();
        underWay.add(running);
        try {
            long since = nanos.getAsLong();
            Supplier<T> carried = observers.carrying(call);
            running.task = executor().submit(() -> run(carried, running, since));
        } catch (I247Exception e) {
            underWay.remove(running);
            running.completeExceptionally(e);
        } catch (RejectedExecutionException e) {
            underWay.remove(running);
            running.completeExceptionally(
                    isClosed() ? clientClosed() : I247Exception.of(Failure.of(ErrorCode.BULKHEAD_FULL, "async")));
        }
        return running;
    }

    /** Virtual threads are without bound: further calls wait here, as they wait in the queue of a pool. */
    private <T> void run(Supplier<T> call, Running<T> future, long since) {
        try {
            long left = patience.toNanos() - (nanos.getAsLong() - since);
            if (left <= 0 || !places.tryAcquire(left, TimeUnit.NANOSECONDS)) {
                future.completeExceptionally(waitedTooLong());
                return;
            }
            try {
                future.complete(call.get());
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            future.completeExceptionally(I247Exception.of(Failure.of(ErrorCode.INTERRUPTED)));
        } catch (Throwable e) {
            future.completeExceptionally(e);
        } finally {
            underWay.remove(future);
        }
    }

    private I247Exception waitedTooLong() {
        return I247Exception.of(Failure.of(
                ErrorCode.DEADLINE_EXCEEDED, ErrorCode.BULKHEAD_FULL.value(), Long.toString(patience.toSeconds())));
    }

    private synchronized ExecutorService executor() {
        if (closed) {
            throw clientClosed();
        }
        if (executor == null) {
            executor = newExecutor();
        }
        return executor;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private static I247Exception clientClosed() {
        return I247Exception.of(Failure.of(ErrorCode.CLIENT_CLOSED));
    }

    /** Ends every call with {@code CLIENT_CLOSED}: those that run and those that still wait for a thread. */
    @Override
    public void close() {
        ExecutorService started;
        synchronized (this) {
            closed = true;
            started = executor;
        }
        // Outside the lock: whoever waits for a future may do anything when it ends.
        underWay.forEach(call -> call.completeExceptionally(clientClosed()));
        if (started != null) {
            started.shutdownNow();
        }
    }

    private static ExecutorService newExecutor() {
        try {
            Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
            Class<?> type = Class.forName("java.lang.Thread$Builder");
            Object named = type.getMethod("name", String.class, long.class).invoke(builder, THREAD_NAME, 1L);
            Object factory = type.getMethod("factory").invoke(named);
            return (ExecutorService) Executors.class
                    .getMethod("newThreadPerTaskExecutor", ThreadFactory.class)
                    .invoke(null, factory);
        } catch (NoSuchMethodException e) {
            return boundedPool();
        } catch (ClassNotFoundException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("virtual threads cannot be started", e);
        }
    }

    private static ExecutorService boundedPool() {
        AtomicLong number = new AtomicLong();
        ThreadFactory daemons = task -> {
            Thread thread = new Thread(task, THREAD_NAME + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                CONCURRENT_CALLS,
                CONCURRENT_CALLS,
                KEEP_ALIVE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(QUEUE),
                daemons);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    /** A future whose cancellation reaches the thread that works for it. */
    private final class Running<T> extends CompletableFuture<T> {
        private volatile @Nullable Future<?> task;

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            boolean cancelled = super.cancel(mayInterruptIfRunning);
            // A call that still waits for a thread will never get one.
            underWay.remove(this);
            Future<?> working = task;
            if (cancelled && working != null) {
                working.cancel(true);
            }
            return cancelled;
        }
    }
}
