package org.i247.sdk.internal.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.pool.PoolEntry;
import org.i247.sdk.internal.revocation.RevocationCheck;

/**
 * Carries requests to gateways and answers back, over pooled connections with mutual TLS. Safe for use by several
 * threads.
 *
 * <p>An exchange is made once: nothing is sent twice, no redirect is followed, no content coding is taken off, and
 * nothing is added to a request but {@code Host} and {@code Content-Length}.
 */
public final class HttpEngine implements AutoCloseable {
    /**
     * How often idle connections are looked at. More often than needed, so that it is the next thing the watchdog has to do
     * whenever an exchange sets its alarm: else each exchange would wake it, which costs as much as a digest.
     */
    private static final Duration CLEANING = Duration.ofSeconds(1);

    private final EngineLimits limits;
    private final Watchdog watchdog = new Watchdog();
    private final HostLookup lookup;
    private final Connector connector;
    private final ConnectionPool pool;
    private final FaultClassifier faults;
    private final Set<Exchange> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * An engine of its own: connections, threads and TLS sessions are shared with no other.
     *
     * @param material the client's key and what it trusts
     * @param limits the bounds
     * @param clock the time that certificates are judged by
     * @param revocation whether a gateway's certificate was revoked
     * @throws org.i247.sdk.error.I247Exception with {@code KEY_UNSUPPORTED} if TLS cannot use the material
     */
    public HttpEngine(TlsMaterial material, EngineLimits limits, InstantSource clock, RevocationCheck revocation) {
        this(material, limits, clock, revocation, InetAddress::getAllByName);
    }

    HttpEngine(
            TlsMaterial material,
            EngineLimits limits,
            InstantSource clock,
            RevocationCheck revocation,
            HostLookup.Resolver resolver) {
        this.limits = limits;
        this.lookup = new HostLookup(resolver);
        this.connector = new Connector(material, limits, clock, lookup, watchdog, revocation);
        this.pool = new ConnectionPool(limits);
        this.faults = new FaultClassifier(limits, material.clientCertificate());
        watchdog.every(CLEANING, pool::closeExpired);
    }

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
        return exchange(request, timeLeft, any -> true);
    }

    /**
     * As {@link #exchange(HttpRequestMessage, Duration)}, and judges the answer before its connection serves another
     * request. On a connection on which somebody has put in an answer of his own, each later answer is the one to the
     * request before: nobody would take it for right, but no question would be answered any more.
     *
     * @param request what to send
     * @param timeLeft how much time the attempt has
     * @param trustworthy whether the connection of this answer may be used again; called once, by this thread
     * @return the answer, whatever its status
     * @throws ExchangeFailedException if no complete answer came
     */
    public HttpAnswer exchange(HttpRequestMessage request, Duration timeLeft, Predicate<HttpAnswer> trustworthy)
            throws ExchangeFailedException {
        Exchange exchange = new Exchange(Endpoint.of(request.uri()));
        underWay.add(exchange);
        try {
            Watchdog.Alarm alarm = watchdog.in(timeLeft, () -> exchange.end(Exchange.End.TIME_OVER));
            try {
                return start(request, exchange, timeLeft, trustworthy);
            } finally {
                alarm.callOff();
            }
        } catch (IOException | HttpException | CertificateException | InterruptedException e) {
            throw faults.classify(exchange, timeLeft, e);
        } catch (RuntimeException e) {
            if (closed) {
                exchange.end(Exchange.End.CLOSED);
            }
            if (exchange.ended() == null) {
                throw e;
            }
            throw faults.classify(exchange, timeLeft, e);
        } finally {
            underWay.remove(exchange);
        }
    }

    private HttpAnswer start(
            HttpRequestMessage request, Exchange exchange, Duration timeLeft, Predicate<HttpAnswer> trustworthy)
            throws IOException, HttpException, CertificateException, InterruptedException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedException();
        }
        if (timeLeft.isNegative() || timeLeft.isZero()) {
            exchange.end(Exchange.End.TIME_OVER);
        }
        // Asked after close() can see the exchange: so one of the two notices the other.
        if (closed || exchange.ended() != null) {
            throw new CancellationException();
        }
        PoolEntry<Endpoint, GatewayConnection> place = pool.lease(exchange);
        Duration keep = Duration.ZERO;
        CloseMode otherwise = CloseMode.IMMEDIATE;
        try {
            GatewayConnection connection = connection(place, exchange);
            exchange.enter(Exchange.Phase.SENT);
            Conversation.Received received = new Conversation(connection, limits).hold(request);
            connection.used();
            keep = trustworthy.test(received.answer()) ? received.keep() : Duration.ZERO;
            otherwise = CloseMode.GRACEFUL;
            return received.answer();
        } finally {
            if (exchange.finish() && !keep.isZero()) {
                pool.keep(place, keep);
            } else {
                place.discardConnection(otherwise);
                pool.free(place);
            }
        }
    }

    private GatewayConnection connection(PoolEntry<Endpoint, GatewayConnection> place, Exchange exchange)
            throws IOException, CertificateException, InterruptedException {
        GatewayConnection pooled = place.getConnection();
        if (pooled != null) {
            exchange.goOver(pooled);
            if (pooled.isUsable(limits.validateAfter())) {
                return pooled;
            }
            place.discardConnection(CloseMode.IMMEDIATE);
        }
        GatewayConnection made = connector.connect(exchange);
        exchange.goOver(made);
        place.assignConnection(made);
        return made;
    }

    /** Closes every connection. Exchanges under way end with {@code CLIENT_CLOSED}, and so does every later one. */
    @Override
    public void close() {
        closed = true;
        underWay.forEach(exchange -> exchange.end(Exchange.End.CLOSED));
        pool.close();
        watchdog.close();
        lookup.close();
    }
}
