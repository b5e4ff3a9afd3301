package org.i247.sdk.internal.keys;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import org.i247.sdk.security.Identity;

/** Identities of keys in memory. */
public final class TestIdentities {
    private TestIdentities() {}

    /** Checked at {@link TestCertificates#NOW}. */
    public static Identity of(
            KeyPair tls, X509Certificate tlsCertificate, KeyPair signing, X509Certificate signingCertificate) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            char[] password = "any".toCharArray();
            store.setKeyEntry("tls", tls.getPrivate(), password, new X509Certificate[] {tlsCertificate});
            store.setKeyEntry("signing", signing.getPrivate(), password, new X509Certificate[] {signingCertificate});
            return Identity.fromKeyStore(store, password, "tls", "signing", () -> TestCertificates.NOW);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
