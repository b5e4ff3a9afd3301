package org.i247.sdk.internal.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import javax.net.ssl.SSLSession;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.io.CloseMode;
import org.i247.sdk.internal.revocation.RevocationCheck;
import org.jspecify.annotations.Nullable;

/**
 * Goes to a gateway step by step, to say how far one comes: name, TCP connection, TLS. Each step that is made is made as the
 * engine makes it, and nothing is sent over the connection. Safe for use by one thread.
 */
public final class LineProbe implements AutoCloseable {
    private final EngineLimits limits;
    private final LongSupplier nanos;
    private final Watchdog watchdog = new Watchdog();
    private final HostLookup lookup = new HostLookup(InetAddress::getAllByName);
    private final AtomicReference<List<X509Certificate>> shown = new AtomicReference<>(List.of());
    private final FaultClassifier faults;
    private final @Nullable Connector connector;

    /**
     * A probe that goes as far as a TCP connection: there are no keys for more.
     *
     * @param connectTimeout the time for each step
     * @param nanos a monotonic source of nanoseconds
     */
    public LineProbe(Duration connectTimeout, LongSupplier nanos) {
        this.limits = EngineLimits.DEFAULT.withConnectTimeout(connectTimeout);
        this.nanos = nanos;
        this.faults = new FaultClassifier(limits, Optional.empty());
        this.connector = null;
    }

    /**
     * A probe that goes all the way.
     *
     * @param material the client's key and what it trusts
     * @param revocation whether a gateway's certificate was revoked
     * @param clock the time that certificates are judged by
     * @param connectTimeout the time for each step
     * @param nanos a monotonic source of nanoseconds
     */
    public LineProbe(
            TlsMaterial material,
            RevocationCheck revocation,
            InstantSource clock,
            Duration connectTimeout,
            LongSupplier nanos) {
        this.limits = EngineLimits.DEFAULT.withConnectTimeout(connectTimeout);
        this.nanos = nanos;
        this.faults = new FaultClassifier(limits, material.clientCertificate());
        this.connector = new Connector(material, limits, clock, lookup, watchdog, revocation, shown::set);
    }

    /**
     * A step that was made.
     *
     * @param value what it gave
     * @param time how long it took
     * @param <T> what it gives
     */
    public record Step<T>(T value, Duration time) {}

    /**
     * What TLS agreed on.
     *
     * @param version such as {@code TLSv1.3}
     * @param suite the cipher suite
     * @param chain what the gateway showed, its own certificate first
     */
    public record Secured(String version, String suite, List<X509Certificate> chain) {}

    /**
     * Looks the name of a gateway up. Blocks.
     *
     * @param endpoint the gateway's address
     * @return the addresses
     * @throws ExchangeFailedException why not
     */
    public Step<List<InetAddress>> name(URI endpoint) throws ExchangeFailedException {
        return step(endpoint, lookup::addresses);
    }

    /**
     * Connects and hangs up. Blocks.
     *
     * @param endpoint the gateway's address
     * @param addresses those of its name
     * @return the address that took the connection
     * @throws ExchangeFailedException why not
     */
    public Step<InetAddress> route(URI endpoint, List<InetAddress> addresses) throws ExchangeFailedException {
        return step(endpoint, exchange -> {
            SocketChannel channel = Reach.to(
                    addresses,
                    exchange.endpoint().port(),
                    limits.connectTimeout(),
                    exchange::stopBy,
                    () -> exchange.ended() != null);
            try {
                return channel.socket().getInetAddress();
            } finally {
                Reach.abandon(channel);
            }
        });
    }

    /**
     * Connects, sets TLS up and hangs up. Blocks.
     *
     * @param endpoint the gateway's address
     * @return what was agreed on
     * @throws ExchangeFailedException why not; {@link #shown()} tells what the gateway showed all the same
     */
    public Step<Secured> secure(URI endpoint) throws ExchangeFailedException {
        Connector all = connector;
        if (all == null) {
            throw new IllegalStateException("this probe has no keys");
        }
        shown.set(List.of());
        return step(endpoint, exchange -> {
            GatewayConnection connection = all.connect(exchange);
            exchange.goOver(connection);
            try {
                SSLSession session = connection.getSSLSession();
                List<X509Certificate> chain = Arrays.stream(session.getPeerCertificates())
                        .map(X509Certificate.class::cast)
                        .toList();
                return new Secured(session.getProtocol(), session.getCipherSuite(), chain);
            } finally {
                connection.close(CloseMode.GRACEFUL);
            }
        });
    }

    /**
     * What the gateway showed in the last handshake, trusted or not.
     *
     * @return its certificates, its own first; none if it did not come so far
     */
    public List<X509Certificate> shown() {
        return shown.get();
    }

    private interface Work<T> {
        T on(Exchange exchange) throws IOException, InterruptedException, CertificateException, HttpException;
    }

    private <T> Step<T> step(URI endpoint, Work<T> work) throws ExchangeFailedException {
        Exchange exchange = new Exchange(Endpoint.of(endpoint));
        exchange.enter(Exchange.Phase.CONNECTING);
        Watchdog.Alarm alarm = watchdog.in(limits.connectTimeout(), () -> exchange.end(Exchange.End.CONNECT_TIME_OVER));
        long start = nanos.getAsLong();
        try {
            T value = work.on(exchange);
            return new Step<>(value, Duration.ofNanos(nanos.getAsLong() - start));
        } catch (IOException | HttpException | CertificateException | InterruptedException e) {
            throw faults.classify(exchange, limits.connectTimeout(), e);
        } catch (RuntimeException e) {
            if (exchange.ended() == null) {
                throw e;
            }
            throw faults.classify(exchange, limits.connectTimeout(), e);
        } finally {
            alarm.callOff();
        }
    }

    @Override
    public void close() {
        watchdog.close();
        lookup.close();
    }
}
