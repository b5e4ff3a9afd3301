package org.i247.sdk.internal.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.security.cert.CertificateException;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Makes connections to gateways. The sockets are those of channels: a blocking call on a channel ends when its thread is
 * interrupted or another one closes it, which is not so for a plain socket. Safe for use by several threads.
 */
final class Connector {
    private final TlsMaterial material;
    private final SSLSocketFactory factory;
    private final SSLParameters parameters;
    private final EngineLimits limits;
    private final InstantSource clock;
    private final HostLookup lookup;
    private final Watchdog watchdog;

    Connector(TlsMaterial material, EngineLimits limits, InstantSource clock, HostLookup lookup, Watchdog watchdog) {
        this.material = material;
        var context = TlsContexts.context(material, clock);
        this.factory = context.getSocketFactory();
        this.parameters = TlsContexts.parameters(context);
        this.limits = limits;
        this.clock = clock;
        this.lookup = lookup;
        this.watchdog = watchdog;
    }

    /**
     * A new connection. Blocks, until the exchange is ended or the connect time-out is over.
     *
     * @throws CertificateException if the client's own certificate is not valid now: no gateway would take it, and with
     *     TLS 1.3 the refusal could not be told from a lost connection
     */
    GatewayConnection connect(Exchange exchange) throws IOException, InterruptedException, CertificateException {
        material.clientCertificate().checkValidity(Date.from(clock.instant()));
        exchange.enter(Exchange.Phase.CONNECTING);
        Watchdog.Alarm alarm = watchdog.in(limits.connectTimeout(), () -> exchange.end(Exchange.End.CONNECT_TIME_OVER));
        try {
            SocketChannel channel = reach(lookup.addresses(exchange), exchange);
            try {
                exchange.enter(Exchange.Phase.SECURING);
                return secure(channel.socket(), exchange.endpoint());
            } catch (IOException | RuntimeException e) {
                abandon(channel);
                throw e;
            }
        } finally {
            alarm.callOff();
        }
    }

    private SocketChannel reach(List<InetAddress> addresses, Exchange exchange) throws IOException {
        // An address that swallows everything must leave time for the others; the last one may take what is left.
        int share = (int)
                Math.max(1, Math.min(Integer.MAX_VALUE, limits.connectTimeout().toMillis() / addresses.size()));
        for (int i = 0; ; i++) {
            boolean last = i == addresses.size() - 1;
            SocketChannel channel = SocketChannel.open();
            exchange.stopBy(() -> abandon(channel));
            try {
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                channel.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
                channel.socket()
                        .connect(
                                new InetSocketAddress(
                                        addresses.get(i), exchange.endpoint().port()),
                                last ? 0 : share);
                return channel;
            } catch (IOException e) {
                abandon(channel);
                if (last || exchange.ended() != null || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
            }
        }
    }

    private GatewayConnection secure(Socket tcp, Endpoint endpoint) throws IOException {
        SSLSocket tls =
                (SSLSocket) factory.createSocket(new GatheringSocket(tcp), endpoint.host(), endpoint.port(), true);
        tls.setSSLParameters(parameters);
        tls.startHandshake();
        return GatewayConnection.over(tls, tcp, limits);
    }

    /** Closes without a word, so that nothing here can block. */
    private static void abandon(SocketChannel channel) {
        try (channel) {
            channel.setOption(StandardSocketOptions.SO_LINGER, 0);
        } catch (IOException e) {
            // It is closed already, which was the aim.
        }
    }
}
