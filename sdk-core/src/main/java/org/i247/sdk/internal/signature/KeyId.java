package org.i247.sdk.internal.signature;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;

/** How the contract names a signing key (section 2): base64url of the SHA-256 of its certificate, without padding. */
public final class KeyId {
    private KeyId() {}

    /**
     * The key id of a certificate.
     *
     * @param certificate a signing certificate
     * @return 43 characters
     */
    public static String of(X509Certificate certificate) {
        try {
            byte[] digest = ContentDigest.sha256(certificate.getEncoded());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("a certificate has no DER form", e);
        }
    }
}
