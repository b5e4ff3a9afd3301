package org.i247.sandbox.pki;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/**
 * A certificate and its key.
 *
 * @param key the private key
 * @param certificate the certificate of its public key
 */
public record Credential(PrivateKey key, X509Certificate certificate) {
    /**
     * The certificate's name in signatures.
     *
     * @return the {@code keyid}
     */
    public String keyId() {
        return KeyIds.of(certificate);
    }

    /** Shows whose it is, never the key. */
    @Override
    public String toString() {
        return "Credential[" + certificate.getSubjectX500Principal().getName() + "]";
    }
}
