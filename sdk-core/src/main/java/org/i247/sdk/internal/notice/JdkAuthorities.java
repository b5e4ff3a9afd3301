package org.i247.sdk.internal.notice;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** The authorities that this JDK trusts by its own set-up ({@code javax.net.ssl.trustStore} and {@code cacerts}). */
public final class JdkAuthorities {
    private JdkAuthorities() {}

    /**
     * Reads them.
     *
     * @return the certificates, perhaps none
     */
    public static List<X509Certificate> all() {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
            factory.init((KeyStore) null);
            return Arrays.stream(factory.getTrustManagers())
                    .filter(X509TrustManager.class::isInstance)
                    .map(X509TrustManager.class::cast)
                    .flatMap(manager -> Arrays.stream(manager.getAcceptedIssuers()))
                    .toList();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a JDK has PKIX and reads its own trust store", e);
        }
    }
}
