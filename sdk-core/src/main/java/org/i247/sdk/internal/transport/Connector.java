package org.i247.sdk.internal.transport;

import java.io.IOException;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.i247.sdk.internal.revocation.RevocationCheck;

/** Makes connections to gateways. Safe for use by several threads. */
final class Connector {
    private final TlsMaterial material;
    private final SSLContext context;
    private final SSLParameters parameters;
    private final EngineLimits limits;
    private final InstantSource clock;
    private final HostLookup lookup;
    private final Watchdog watchdog;
    private final RevocationCheck revocation;

    Connector(
            TlsMaterial material,
            EngineLimits limits,
            InstantSource clock,
            HostLookup lookup,
            Watchdog watchdog,
            RevocationCheck revocation) {
        this(material, limits, clock, lookup, watchdog, revocation, chain -> {});
    }

    /** As the other, and tells what a gateway shows before it is judged. */
    Connector(
            TlsMaterial material,
            EngineLimits limits,
            InstantSource clock,
            HostLookup lookup,
            Watchdog watchdog,
            RevocationCheck revocation,
            Consumer<List<X509Certificate>> shown) {
        this.material = material;
        this.context = TlsContexts.context(material, clock, shown);
        this.parameters = TlsContexts.parameters(context);
        this.limits = limits;
        this.clock = clock;
        this.lookup = lookup;
        this.watchdog = watchdog;
        this.revocation = revocation;
    }

    /**
     * A new connection. Blocks, until the exchange is ended or the connect time-out is over.
     *
     * @throws CertificateException if the client's own certificate is not valid now: no gateway would take it, and with
     *     TLS 1.3 the refusal could not be told from a lost connection
     */
    GatewayConnection connect(Exchange exchange) throws IOException, InterruptedException, CertificateException {
        Optional<X509Certificate> own = material.clientCertificate();
        if (own.isPresent()) {
            own.get().checkValidity(Date.from(clock.instant()));
        }
        exchange.enter(Exchange.Phase.CONNECTING);
        Watchdog.Alarm alarm = watchdog.in(limits.connectTimeout(), () -> exchange.end(Exchange.End.CONNECT_TIME_OVER));
        try {
            SocketChannel channel = Reach.to(
                    lookup.addresses(exchange),
                    exchange.endpoint().port(),
                    limits.connectTimeout(),
                    exchange::stopBy,
                    () -> exchange.ended() != null);
            try {
                exchange.enter(Exchange.Phase.SECURING);
                return secure(channel, exchange);
            } catch (IOException | CertificateException | InterruptedException | RuntimeException e) {
                Reach.abandon(channel);
                throw e;
            }
        } finally {
            alarm.callOff();
        }
    }

    private GatewayConnection secure(SocketChannel channel, Exchange exchange)
            throws IOException, InterruptedException, CertificateException {
        Endpoint endpoint = exchange.endpoint();
        Socket tcp = channel.socket();
        if (!revocation.isOff()) {
            TlsContexts.forgetSessions(context); // what was stapled to an old session says nothing of today
        }
        SSLSocket tls = (SSLSocket) context.getSocketFactory()
                .createSocket(new GatheringSocket(tcp), endpoint.host(), endpoint.port(), true);
        tls.setSSLParameters(parameters);
        tls.startHandshake();
        if (!revocation.isOff()) {
            requireUnrevoked(tls, exchange);
            exchange.stopBy(() -> Reach.abandon(channel));
        }
        return GatewayConnection.over(tls, tcp, limits);
    }

    /**
     * After the handshake and before the first byte of a request: here the thread may wait for a responder as it waits for
     * anything else, and a session that was taken up again is looked at as well.
     */
    private void requireUnrevoked(SSLSocket tls, Exchange exchange)
            throws IOException, InterruptedException, CertificateException {
        ExtendedSSLSession session = (ExtendedSSLSession) tls.getSession();
        List<X509Certificate> chain = Arrays.stream(session.getPeerCertificates())
                .map(X509Certificate.class::cast)
                .toList();
        // Half of the time: a responder that is silent must leave a connection that may do without it time to begin.
        Duration half = limits.connectTimeout().dividedBy(2);
        try (ResponderLine responder = new ResponderLine(exchange, lookup, watchdog, half)) {
            revocation.require(chain, session.getStatusResponses(), responder);
        }
    }
}
