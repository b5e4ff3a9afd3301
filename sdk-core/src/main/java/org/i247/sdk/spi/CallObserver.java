package org.i247.sdk.spi;

import java.util.function.Supplier;

/**
 * Watches the calls of a client and their attempts: for metrics, traces and log fields. Set by {@code
 * I247ClientBuilder.observer(...)}. It is told what kind of call it is and how it went, never what was asked or found, nor by
 * whom.
 *
 * <p>All of it runs on the thread that carries the call, in the call's own time: it must be quick and must not block. It is
 * called by several threads at once. What it throws is swallowed: an observer cannot make a call fail.
 */
public interface CallObserver {
    /**
     * A call begins on this thread.
     *
     * @param call what kind of call
     * @return who watches this call
     */
    ObservedCall begin(CallDetails call);

    /**
     * Takes over what the current thread knows, such as the trace that is running, to the thread that will carry a call. Calls
     * whose name ends in {@code Async} are carried by threads of the client.
     *
     * @param call what will run on the other thread, once
     * @param <T> what it gives
     * @return the same, with what is known here known there
     */
    default <T> Supplier<T> carrying(Supplier<T> call) {
        return call;
    }
}
