package org.i247.sdk.internal.transport;

import java.time.Duration;
import java.time.InstantSource;

/**
 * Carries requests to gateways and answers back, over pooled connections with mutual TLS. Safe for use by several
 * threads.
 *
 * <p>An exchange is made once: nothing is sent twice, no redirect is followed, no content coding is taken off, and
 * nothing is added to a request but {@code Host} and {@code Content-Length}.
 */
public final class HttpEngine implements AutoCloseable {
    /**
     * An engine of its own: connections, threads and TLS sessions are shared with no other.
     *
     * @param material the client's key and what it trusts
     * @param limits the bounds
     * @param clock the time that certificates are judged by
     */
    public HttpEngine(TlsMaterial material, EngineLimits limits, InstantSource clock) {}

    /**
     * Sends a request and waits for the whole answer. Blocks, at most for the time given: that covers the wait for a
     * connection, looking up the name, connecting, the TLS handshake, sending, and reading to the last byte.
     *
     * @param request what to send
     * @param timeLeft how much time the attempt has
     * @return the answer, whatever its status
     * @throws ExchangeFailedException if no complete answer came; it tells why, and whether the request may have arrived.
     *     After an interruption the thread's interrupt flag is set
     */
    public HttpAnswer exchange(HttpRequestMessage request, Duration timeLeft) throws ExchangeFailedException {
        throw new UnsupportedOperationException();
    }

    /** Closes every connection. Exchanges under way end with {@code CLIENT_CLOSED}, and so does every later one. */
    @Override
    public void close() {}
}
