package org.i247.sdk.internal.evidence;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.jspecify.annotations.Nullable;

/**
 * Asks for signatures on a thread of its own: a signer that is slow or gone holds up the log for a bounded time, and one that
 * never answers holds up that thread alone. Used by one thread.
 */
final class Sealing implements AutoCloseable {
    private static final Duration IDLE = Duration.ofSeconds(10);

    private final Supplier<Optional<Sealer>> sealer;
    private final Duration patience;
    /** What the thread does; it may go on with it after nobody waits any more. */
    private final AtomicReference<@Nullable FutureTask<?>> underWay = new AtomicReference<>();

    private final ThreadPoolExecutor thread =
            new ThreadPoolExecutor(0, 1, IDLE.toSeconds(), TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                Thread signing = new Thread(task, "i247-evidence-seal");
                signing.setDaemon(true);
                return signing;
            });

    Sealing(Supplier<Optional<Sealer>> sealer, Duration patience) {
        this.sealer = sealer;
        this.patience = patience;
    }

    /** How long a signature may take. */
    Duration patience() {
        return patience;
    }

    /**
     * Does something with what check points are signed with.
     *
     * @param work what to do
     * @return what came of it; empty if there is no key
     * @throws I247Exception what the key threw; {@code SIGNER_UNAVAILABLE} if it does not answer in time, or has not
     *     answered the last time yet
     */
    <T> Optional<T> with(Function<Sealer, T> work) {
        FutureTask<Optional<T>> task = new FutureTask<>(() -> sealer.get().map(work));
        if (!underWay.compareAndSet(null, task)) {
            throw unavailable("it has not answered before");
        }
        try {
            thread.execute(() -> {
                task.run();
                underWay.compareAndSet(task, null);
            });
            Optional<T> done = task.get(patience.toNanos(), TimeUnit.NANOSECONDS);
            underWay.compareAndSet(task, null);
            return done;
        } catch (TimeoutException e) {
            task.cancel(true);
            throw unavailable("no answer in " + patience.toMillis() + " ms");
        } catch (ExecutionException e) {
            underWay.compareAndSet(task, null);
            throw e.getCause() instanceof I247Exception known ? known : unavailable("its client failed");
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw I247Exception.of(Failure.of(ErrorCode.INTERRUPTED));
        }
    }

    private static I247Exception unavailable(String why) {
        return I247Exception.of(Failure.of(ErrorCode.SIGNER_UNAVAILABLE, why));
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
