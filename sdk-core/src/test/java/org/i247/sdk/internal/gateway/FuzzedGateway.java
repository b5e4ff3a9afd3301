package org.i247.sdk.internal.gateway;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLServerSocket;
import org.i247.sdk.internal.event.Events;
import org.i247.sdk.internal.signature.SignatureFormatException;
import org.i247.sdk.internal.transport.TestAuthority;
import org.i247.sdk.internal.transport.TestAuthority.Credential;
import org.i247.sdk.security.CryptographyProvider;
import org.i247.sdk.security.Trust;

/**
 * A gateway over mutual TLS for one client that asks one question at a time. It is told what to answer before each
 * question, and keeps what it let out. Made for a million answers: it notes nothing else.
 */
final class FuzzedGateway implements AutoCloseable {
    private static final Pattern CONTENT_LENGTH = Pattern.compile("(?i)\r\ncontent-length: *([0-9]+)");

    private final TestAuthority authority = new TestAuthority("authority of the fuzzed gateway");
    private final Credential client = authority.issue("client");
    private final Credential signing = authority.issue("signing key of the gateway");
    private final GatewaySigner own = new GatewaySigner(signing);
    private final GatewaySigner foreign = new GatewaySigner(authority.issue("signing key of nobody"));
    private final SSLServerSocket listener;
    private volatile FuzzedAnswer next;
    private volatile Emission emitted;
    private volatile Seen before;

    FuzzedGateway() throws IOException {
        Credential tls = authority.issue("gateway", "127.0.0.1");
        listener = (SSLServerSocket) authority
                .serverContext(tls)
                .getServerSocketFactory()
                .createServerSocket(0, 300, InetAddress.getLoopbackAddress());
        listener.setNeedClientAuth(true);
        Thread thread = new Thread(this::accept, "fuzzed-gateway");
        thread.setDaemon(true);
        thread.start();
    }

    HttpGateway open(RandomGenerator random) {
        InstantSource clock = InstantSource.system();
        return new GatewayLine(
                        List.of(URI.create("https://127.0.0.1:" + listener.getLocalPort())),
                        CryptographyProvider.bouncyCastleForEllipticCurves(),
                        Duration.ofSeconds(20),
                        1_000_000)
                .open(
                        TestGateway.identity(client),
                        Trust.of(List.of(authority.certificate()), List.of(signing.certificate()), clock),
                        clock,
                        random,
                        Events.unheard());
    }

    void says(FuzzedAnswer answer) {
        emitted = null;
        next = answer;
    }

    /** What the last question was answered with; null if it never came. */
    Emission emitted() {
        return emitted;
    }

    /** The client asks one question at a time, so one connection is served at a time. */
    private void accept() {
        while (!listener.isClosed()) {
            try (Socket socket = listener.accept()) {
                socket.setTcpNoDelay(true);
                serve(socket);
            } catch (IOException e) {
                // The client has refused the answer, or this is the end.
            } catch (SignatureFormatException e) {
                throw new AssertionError(e);
            }
        }
    }

    private void serve(Socket socket) throws IOException, SignatureFormatException {
        InputStream in = new BufferedInputStream(socket.getInputStream());
        for (String head = head(in); !head.isEmpty(); head = head(in)) {
            Matcher length = CONTENT_LENGTH.matcher(head);
            Seen request = new Seen(head, in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0));
            Emission emission = next.to(request, before == null ? request : before, own, foreign);
            before = request;
            emitted = emission;
            socket.getOutputStream().write(emission.bytes());
            if (!emission.whole()) {
                return;
            }
        }
    }

    /** A request's head with the empty line; empty at the end. */
    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream(2048);
        int matched = 0;
        while (matched < 4) {
            int b = in.read();
            if (b < 0) {
                return "";
            }
            head.write(b);
            matched = b == "\r\n\r\n".charAt(matched) ? matched + 1 : b == '\r' ? 1 : 0;
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
