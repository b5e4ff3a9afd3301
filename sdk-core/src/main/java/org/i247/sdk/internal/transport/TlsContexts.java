package org.i247.sdk.internal.transport;

import java.security.GeneralSecurityException;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.net.ssl.CertPathTrustManagerParameters;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;

/**
 * TLS as the contract asks for it (section 1): 1.3, or 1.2 with AEAD suites, with a certificate on both sides. It is the
 * JDK's own TLS.
 */
final class TlsContexts {
    private static final List<String> VERSIONS = List.of("TLSv1.3", "TLSv1.2");
    private static final List<String> SUITES = List.of(
            "TLS_AES_256_GCM_SHA384",
            "TLS_AES_128_GCM_SHA256",
            "TLS_CHACHA20_POLY1305_SHA256",
            "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
            "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
            "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
            "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
            "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
            "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256");

    private TlsContexts() {}

    /**
     * A context with sessions of its own, which trusts the material's authorities only.
     *
     * @param shown is told what a gateway shows, before it is judged
     */
    static SSLContext context(TlsMaterial material, InstantSource clock, Consumer<List<X509Certificate>> shown) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(
                    new KeyManager[] {new ClientKeyManager(material)},
                    new TrustManager[] {new GatewayTrustManager(pkix(material), clock, shown)},
                    null);
            return context;
        } catch (GeneralSecurityException e) {
            throw I247Exception.of(
                    Failure.of(ErrorCode.KEY_UNSUPPORTED, "TLS", e.getClass().getSimpleName()), e);
        }
    }

    /** Versions and suites, best first: what the contract allows and this JDK has. */
    static SSLParameters parameters(SSLContext context) {
        SSLParameters supported = context.getSupportedSSLParameters();
        SSLParameters parameters = new SSLParameters();
        parameters.setProtocols(common(VERSIONS, supported.getProtocols()));
        parameters.setCipherSuites(common(SUITES, supported.getCipherSuites()));
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        return parameters;
    }

    /** Has the next handshake be a full one. */
    static void forgetSessions(SSLContext context) {
        SSLSessionContext sessions = context.getClientSessionContext();
        for (byte[] id : Collections.list(sessions.getIds())) {
            SSLSession session = sessions.getSession(id);
            if (session != null) {
                session.invalidate();
            }
        }
    }

    private static String[] common(List<String> wanted, String[] there) {
        List<String> supported = Arrays.asList(there);
        return wanted.stream().filter(supported::contains).toArray(String[]::new);
    }

    private static X509ExtendedTrustManager pkix(TlsMaterial material) throws GeneralSecurityException {
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(
                material.trustedCertificates().stream()
                        .map(certificate -> new TrustAnchor(certificate, null))
                        .collect(Collectors.toUnmodifiableSet()),
                null);
        // Not the JDK's affair: its own fetches know no deadline. RevocationCheck looks at the chain after the
        // handshake.
        parameters.setRevocationEnabled(false);
        TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
        factory.init(new CertPathTrustManagerParameters(parameters));
        for (TrustManager manager : factory.getTrustManagers()) {
            if (manager instanceof X509ExtendedTrustManager extended) {
                return extended;
            }
        }
        throw new GeneralSecurityException("the JDK has no PKIX trust manager that knows the socket");
    }
}
