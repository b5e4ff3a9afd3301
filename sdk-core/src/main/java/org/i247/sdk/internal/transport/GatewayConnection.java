package org.i247.sdk.internal.transport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.time.Duration;
import javax.net.ssl.SSLSocket;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.SocketHolder;
import org.apache.hc.core5.io.CloseMode;

/**
 * A connection to a gateway over TLS. For one exchange at a time; {@link #close(CloseMode)} with
 * {@link CloseMode#IMMEDIATE} may be called by any thread: it does not block, and ends what blocks on the connection.
 */
final class GatewayConnection extends DefaultBHttpClientConnection {
    private final HeaderParser parser;
    private final String tlsVersion;
    private volatile boolean streamEnded;
    private volatile boolean anyReceived;
    private long lastUse = System.nanoTime();

    private GatewayConnection(Http1Config config, HeaderParser parser, SSLSocket tls) {
        super(config, null, null, new StrictFraming(), null, null, unused -> parser);
        this.parser = parser;
        this.tlsVersion = tls.getSession().getProtocol();
    }

    static GatewayConnection over(SSLSocket tls, Socket tcp, EngineLimits limits) throws IOException {
        Http1Config config = Http1Config.custom()
                .setMaxHeaderCount(limits.headerCount() + 1) // the parser refuses the one that reaches it
                .setMaxLineLength(limits.headerBytes())
                .setMaxEmptyLineCount(1)
                .build();
        HeaderParser parser = new HeaderParser(config, limits.headerBytes());
        GatewayConnection connection = new GatewayConnection(config, parser, tls);
        connection.bind(connection.new Watched(tls, tcp));
        return connection;
    }

    /** Whether the peer, or somebody on the way, has ended the stream. */
    boolean streamEnded() {
        return streamEnded;
    }

    /** Whether any byte of an answer has ever come. */
    boolean anyReceived() {
        return anyReceived;
    }

    boolean isTls13() {
        return tlsVersion.equals("TLSv1.3");
    }

    /** Whether bytes have come that belong to no answer: the next answer could not be told from them. */
    boolean hasUnread() {
        return parser.hasUnread();
    }

    /** Notes that the connection was of use just now. */
    void used() {
        lastUse = System.nanoTime();
    }

    /** Whether the connection can take another request. Looks at the socket only after a rest, for it costs 1 ms. */
    boolean isUsable(Duration validateAfter) {
        if (System.nanoTime() - lastUse < validateAfter.toNanos()) {
            return isOpen();
        }
        try {
            return !isStale() && !hasUnread();
        } catch (IOException e) {
            return false;
        }
    }

    private final class Watched extends SocketHolder {
        Watched(SSLSocket tls, Socket tcp) {
            super(tls, tcp);
        }

        @Override
        protected InputStream getInputStream(Socket socket) throws IOException {
            return new FilterInputStream(super.getInputStream(socket)) {
                @Override
                public int read() throws IOException {
                    throw new UnsupportedOperationException("bytes are read in blocks");
                }

                @Override
                public int read(byte[] b, int off, int len) throws IOException {
                    int count = super.read(b, off, len);
                    streamEnded |= count < 0;
                    anyReceived |= count > 0;
                    return count;
                }
            };
        }
    }
}
