package org.i247.sdk.internal.transport;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Trusts a gateway whose certificate leads to one of our authorities, is valid now, and is for the host (RFC 9525).
 * PKIX and the comparison of names are the JDK's. Added are the reason when it says no, the validity of a certificate
 * that is itself on the list of the trusted (the JDK does not look at its dates), and that the host stands in the
 * alternative names: the common name no longer counts.
 *
 * <p>A blocking socket is the only way in; every other one is refused.
 */
final class GatewayTrustManager extends X509ExtendedTrustManager {
    private static final Integer DNS_NAME = 2; // RFC 5280, section 4.2.1.6

    private final X509ExtendedTrustManager pkix;
    private final InstantSource clock;
    private final Consumer<List<X509Certificate>> shown;

    GatewayTrustManager(X509ExtendedTrustManager pkix, InstantSource clock, Consumer<List<X509Certificate>> shown) {
        this.pkix = pkix;
        this.clock = clock;
        this.shown = shown;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        shown.accept(List.of(chain));
        try {
            chain[0].checkValidity(Date.from(clock.instant()));
            pkix.checkServerTrusted(chain, authType, socket);
            requireAlternativeName(chain[0], socket);
        } catch (DistrustException e) {
            throw e;
        } catch (CertificateException e) {
            Distrust reason = Distrust.of(e);
            // The JDK has no type for a wrong host: it is what stays when the path alone is good.
            throw new DistrustException(
                    reason == Distrust.NOT_ACCEPTABLE && isGoodPath(chain, authType) ? Distrust.WRONG_HOST : reason, e);
        }
    }

    /** The JDK has looked for the name; here it must not have found it in the common name. */
    private static void requireAlternativeName(X509Certificate certificate, Socket socket) throws CertificateException {
        String host = ((SSLSocket) socket).getHandshakeSession().getPeerHost();
        boolean address = host.indexOf(':') >= 0 || host.matches("[0-9.]+");
        Collection<List<?>> names = certificate.getSubjectAlternativeNames();
        if (!address
                && (names == null
                        || names.stream().noneMatch(name -> name.get(0).equals(DNS_NAME)))) {
            throw new DistrustException(Distrust.WRONG_HOST, new CertificateException("no alternative name"));
        }
    }

    private boolean isGoodPath(X509Certificate[] chain, String authType) {
        try {
            pkix.checkServerTrusted(chain, authType);
            return true;
        } catch (CertificateException e) {
            return false;
        }
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return pkix.getAcceptedIssuers();
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        throw refused();
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        throw refused();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        throw refused();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        throw refused();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        throw refused();
    }

    private static CertificateException refused() {
        return new CertificateException("only gateways are judged here, and only over a socket");
    }
}
