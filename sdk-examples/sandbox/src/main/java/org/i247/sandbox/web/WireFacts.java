package org.i247.sandbox.web;

import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.i247.sandbox.pki.KeyIds;
import wiremock.org.eclipse.jetty.http.HttpFields;
import wiremock.org.eclipse.jetty.io.EndPoint;
import wiremock.org.eclipse.jetty.io.ssl.SslConnection;
import wiremock.org.eclipse.jetty.server.Connector;
import wiremock.org.eclipse.jetty.server.HttpConfiguration;
import wiremock.org.eclipse.jetty.server.Request;

/**
 * Puts beside a request's headers what only the connection knows, since WireMock hands on nothing else. Whatever the
 * client sent under these names of ours is dropped.
 */
final class WireFacts implements HttpConfiguration.Customizer {
    static final String TLS_KEY_ID = "i247-sandbox-tls-key-id";
    static final String AUTHORITY = "i247-sandbox-authority";
    static final String TARGET = "i247-sandbox-target";

    /** The codings of the content under another name: under their own WireMock would inflate what is to be refused. */
    private static final String CODING = "i247-sandbox-content-encoding";

    private static final String CODING_AS_SENT = "Content-Encoding";
    private static final List<String> ALL = List.of(TLS_KEY_ID, AUTHORITY, TARGET, CODING);

    private final boolean mutual;

    /** Of connections on which the client has to show a certificate, or need not. */
    WireFacts(boolean mutual) {
        this.mutual = mutual;
    }

    /** The name under which the client sent a header; none if it did not. */
    static Optional<String> nameAsSent(String header) {
        if (header.equalsIgnoreCase(CODING)) {
            return Optional.of(CODING_AS_SENT);
        }
        return ALL.stream().anyMatch(header::equalsIgnoreCase) ? Optional.empty() : Optional.of(header);
    }

    @Override
    public void customize(Connector connector, HttpConfiguration configuration, Request request) {
        HttpFields.Mutable fields = HttpFields.build(request.getHttpFields());
        ALL.forEach(fields::remove);
        fields.add(TLS_KEY_ID, mutual ? peer(request.getHttpChannel().getEndPoint()) : "");
        fields.add(TARGET, request.getHttpURI().getPathQuery());
        String authority = request.getHttpURI().getAuthority();
        if (authority != null) {
            fields.add(AUTHORITY, authority);
        }
        request.getHttpFields().getValuesList(CODING_AS_SENT).forEach(coding -> fields.add(CODING, coding));
        fields.remove(CODING_AS_SENT);
        request.setHttpFields(fields.asImmutable());
    }

    private static String peer(EndPoint endPoint) {
        if (endPoint instanceof SslConnection.DecryptedEndPoint decrypted) {
            try {
                Certificate[] chain =
                        decrypted.getSslConnection().getSSLEngine().getSession().getPeerCertificates();
                if (chain[0] instanceof X509Certificate certificate) {
                    return KeyIds.of(certificate);
                }
            } catch (SSLPeerUnverifiedException e) {
                throw new IllegalStateException("The handshake demands a certificate", e);
            }
        }
        throw new IllegalStateException("There is no connector without TLS");
    }
}
