package org.i247.spring.boot.autoconfigure;

import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.security.Trust;
import org.springframework.boot.ssl.SslBundle;

/**
 * Whom the client believes, in the trust stores of bundles.
 *
 * @param bundle the bundle with the authorities for TLS
 * @param signingBundle the bundle with the certificates that the gateway signs with
 * @param clock the time that certificates are judged by
 */
record BundledTrust(String bundle, String signingBundle, InstantSource clock) {
    static BundledTrust of(ClientSettings settings, InstantSource clock) {
        return new BundledTrust(
                settings.required(ClientSettings.TRUST_BUNDLE),
                settings.required(ClientSettings.GATEWAY_SIGNING_BUNDLE),
                clock);
    }

    Trust read(Function<String, SslBundle> bundles) {
        return Trust.of(
                certificates(bundles.apply(bundle), ClientSettings.TRUST_BUNDLE),
                certificates(bundles.apply(signingBundle), ClientSettings.GATEWAY_SIGNING_BUNDLE),
                clock);
    }

    private static List<X509Certificate> certificates(SslBundle bundle, String property) {
        KeyStore store = bundle.getStores().getTrustStore();
        List<X509Certificate> found = new ArrayList<>();
        try {
            if (store != null) {
                for (String alias : Collections.list(store.aliases())) {
                    if (store.getCertificate(alias) instanceof X509Certificate certificate) {
                        found.add(certificate);
                    }
                }
            }
        } catch (KeyStoreException e) {
            throw new IllegalStateException("A bundle's trust store is always loaded", e);
        }
        if (found.isEmpty()) {
            throw I247Exception.of(Failure.of(ErrorCode.CONFIGURATION_INVALID, property, "A_BUNDLE_WITH_TRUST"));
        }
        return found;
    }
}
