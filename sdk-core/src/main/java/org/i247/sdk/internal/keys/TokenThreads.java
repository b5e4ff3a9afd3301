package org.i247.sdk.internal.keys;

import java.security.GeneralSecurityException;
import java.security.ProviderException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Asks a token on threads of its own: nobody can end a native library's function, but who asked can stop waiting for it. The
 * threads are daemons, end by themselves when nothing is to be done, and are bounded, so a library that hangs for good holds
 * so many and no more. Safe for use by several threads.
 */
public final class TokenThreads {
    private static final int MOST = 64;
    private static final Duration IDLE = Duration.ofSeconds(1);

    private final ThreadPoolExecutor threads;

    /** Has no thread before it is needed. */
    public TokenThreads() {
        AtomicInteger number = new AtomicInteger();
        threads = new ThreadPoolExecutor(
                MOST, MOST, IDLE.toNanos(), TimeUnit.NANOSECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "i247-token-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * Asks, and waits for the answer. Blocks for so long at the most.
     *
     * @param time how long the token may take
     * @param work what it is asked
     * @return its answer
     * @throws GeneralSecurityException what the token threw; {@link SilentTokenException} if it said nothing in time
     * @throws ProviderException what the token threw
     * @throws InterruptedException if the caller is interrupted
     */
    public byte[] ask(Duration time, Callable<byte[]> work) throws GeneralSecurityException, InterruptedException {
        FutureTask<byte[]> asked = new FutureTask<>(work);
        threads.execute(asked);
        try {
            return asked.get(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new SilentTokenException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GeneralSecurityException fault) {
                throw fault;
            }
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new ProviderException(e.getCause());
        } finally {
            // Not interrupted: the bridge would not notice, and a token of another maker may break in the middle.
            asked.cancel(false);
            threads.remove(asked);
        }
    }

    /** A token said nothing in the time that it had. */
    public static final class SilentTokenException extends GeneralSecurityException {
        private static final long serialVersionUID = 1L;

        private SilentTokenException(TimeoutException cause) {
            super(TokenFault.NO_ANSWER, cause);
        }
    }
}
