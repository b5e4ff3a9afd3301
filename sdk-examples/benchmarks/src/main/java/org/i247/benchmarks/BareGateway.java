package org.i247.benchmarks;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLServerSocket;
import org.i247.sdk.internal.signature.SignatureFormatException;

/**
 * The gateway of the benchmarks, in a process of its own, so that none of its work counts: a bare socket with mutual TLS
 * that verifies no signature and signs each answer, but for those of the services that other clients are for; with faults if it is told so. It takes a key store on standard input, writes its port to standard
 * output, then the first request and its answer, and ends with its standard input.
 */
final class BareGateway {
    static final String ADDRESS = "127.0.0.1";
    /** The argument for a gateway that does not always answer as it should. */
    static final String FAULTS = "faults";

    private final SignedAnswers answers;
    private final OtherServices others = new OtherServices();
    private final SSLServerSocket socket;
    private final PrintStream out;
    private final Sending sending;
    private final AtomicBoolean recorded = new AtomicBoolean();

    private BareGateway(KeyStore store, PrintStream out, Sending sending) throws GeneralSecurityException, IOException {
        this.answers = new SignedAnswers(SignedMessages.key(store), Clock.systemUTC());
        this.out = out;
        this.sending = sending;
        this.socket = (SSLServerSocket) Stores.context(store)
                .getServerSocketFactory()
                .createServerSocket(0, 16, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        socket.setEnabledProtocols(new String[] {"TLSv1.3"});
        socket.setNeedClientAuth(true);
    }

    public static void main(String[] arguments) throws GeneralSecurityException, IOException {
        DataInputStream in = new DataInputStream(System.in);
        byte[] store = in.readNBytes(in.readInt());
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(new ByteArrayInputStream(store), Stores.password());
        BareGateway gateway = new BareGateway(
                keys,
                new PrintStream(System.out, true, StandardCharsets.US_ASCII),
                List.of(arguments).contains(FAULTS) ? new Faults() : Sending::whole);
        daemon(gateway::accept);
        gateway.out.println(gateway.socket.getLocalPort());
        while (in.read() >= 0) {
            // Whoever started this process keeps the stream open as long as it is needed.
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "gateway");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (true) {
            try {
                Socket connection = socket.accept();
                daemon(() -> serve(connection));
            } catch (IOException e) {
                throw new IllegalStateException("the gateway takes no connection", e);
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            connection.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(connection.getInputStream());
            for (Optional<Message> next = Message.read(in); next.isPresent(); next = Message.read(in)) {
                Message request = next.get();
                Optional<byte[]> other = others.to(request);
                byte[] answer = other.isPresent() ? other.get() : answers.to(request);
                if (!sending.send(connection, answer)) {
                    return;
                }
                record(request, answer);
            }
        } catch (IOException e) {
            // The client has gone, which is how it ends.
        } catch (SignatureFormatException e) {
            throw new IllegalStateException("the request is not signed", e);
        }
    }

    private void record(Message request, byte[] answer) {
        if (recorded.compareAndSet(false, true)) {
            out.println(Base64.getEncoder().encodeToString(request.wire()));
            out.println(Base64.getEncoder().encodeToString(answer));
        }
    }
}
