package org.i247.sdk.internal.resilience;

import org.i247.sdk.error.I247Exception;

/**
 * One attempt of a call: sign anew, send, receive, verify, read.
 *
 * @param <T> what an answer is read as
 */
@FunctionalInterface
public interface AttemptFunction<T> {
    /**
     * Makes one attempt. Blocks, for no longer than the scope's time.
     *
     * @param scope which attempt this is, where it goes and how long it may take
     * @return the answer
     * @throws I247Exception if there is none; the code decides whether another attempt follows
     */
    T attempt(AttemptScope scope) throws I247Exception;
}
