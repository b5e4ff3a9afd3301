package org.i247.sdk.internal.evidence;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Objects;
import org.i247.sdk.internal.signature.MessageSigner;

/**
 * What a check point is signed with.
 *
 * @param key the key that signs requests at present
 * @param certificate its certificate
 */
public record Sealer(MessageSigner key, X509Certificate certificate) {
    /**
     * Keeps a key and its certificate.
     *
     * @param key the key that signs requests at present
     * @param certificate its certificate
     */
    public Sealer {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(certificate, "certificate");
    }

    String encodedCertificate() {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate has no DER form", e);
        }
    }
}
