package org.i247.sdk.internal.gateway;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.net.ssl.SSLServerSocket;
import org.i247.sdk.internal.signature.SignatureFormatException;
import org.i247.sdk.internal.transport.ScriptedServer;
import org.i247.sdk.internal.transport.TestAuthority;
import org.i247.sdk.internal.transport.TestAuthority.Credential;
import org.i247.sdk.security.Identity;
import org.i247.sdk.security.Trust;

/**
 * A gateway over mutual TLS that gives the replies of a test one after the other, the last one again and again, each
 * signed as an answer to its request.
 */
public final class TestGateway implements AutoCloseable {
    private final TestAuthority authority = new TestAuthority("authority of the tests");
    private final Credential client = authority.issue("client of the tests");
    private final Credential tls = authority.issue("gateway of the tests", "127.0.0.1");
    private final Credential signing = authority.issue("signing key of the gateway");
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final ScriptedServer server;
    private volatile List<Reply> replies = List.of(Reply.noHit());
    private volatile Consumer<Seen> meanwhile = request -> {};

    public TestGateway() throws IOException {
        SSLServerSocket listener = (SSLServerSocket) authority
                .serverContext(tls)
                .getServerSocketFactory()
                .createServerSocket(0, 300, InetAddress.getLoopbackAddress());
        listener.setNeedClientAuth(true);
        server = new ScriptedServer(listener, this::play);
    }

    /** What it says from now on. */
    public TestGateway says(Reply... all) {
        replies = List.of(all);
        seen.clear();
        return this;
    }

    /** What happens while a request has arrived and is not answered yet. */
    public TestGateway meanwhile(Consumer<Seen> happens) {
        meanwhile = happens;
        return this;
    }

    public List<Seen> seen() {
        return seen;
    }

    public int connections() {
        return server.connections.get();
    }

    public URI endpoint() {
        return URI.create("https://127.0.0.1:" + server.port());
    }

    /** A key that the client does not know, of the same authority. */
    public Credential stranger() {
        return authority.issue("signing key of nobody");
    }

    public TestAuthority authority() {
        return authority;
    }

    public Credential client() {
        return client;
    }

    public X509Certificate tlsCertificate() {
        return tls.certificate();
    }

    public X509Certificate signingCertificate() {
        return signing.certificate();
    }

    public Identity identity() {
        return identity(client);
    }

    public static Identity identity(Credential client) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("client", client.key(), new char[0], new X509Certificate[] {client.certificate()});
            return Identity.fromKeyStore(store, new char[0], "client", "client", InstantSource.system());
        } catch (GeneralSecurityException | IOException e) {
            throw new AssertionError(e);
        }
    }

    public Trust trust() {
        return Trust.of(List.of(authority.certificate()), List.of(signing.certificate()), InstantSource.system());
    }

    private void play(ScriptedServer.Session session) throws Exception {
        for (String head = session.request(); head != null; head = session.request()) {
            Seen request = new Seen(head, session.content());
            int number;
            synchronized (this) {
                number = seen.size();
                seen.add(request);
            }
            meanwhile.accept(request);
            Reply reply = replies.get(Math.min(number, replies.size() - 1));
            reply.send(session, answer(reply, request, number));
        }
    }

    private Message answer(Reply reply, Seen request, int number) throws SignatureFormatException {
        Message message = reply.toSign("req-" + (number + 1));
        Reply.Signing how = reply.signing();
        if (!how.signs()) {
            return message;
        }
        Credential by = how.other() == null ? signing : how.other();
        Seen of = how.asFor() == null ? request : seen.get(how.asFor());
        return new GatewaySigner(by).signed(message, of, Instant.now().plus(how.skew()));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
