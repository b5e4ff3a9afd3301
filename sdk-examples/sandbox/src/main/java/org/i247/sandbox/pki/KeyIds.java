package org.i247.sandbox.pki;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;

/** The names of certificates in signatures (contract section 2). */
public final class KeyIds {
    private KeyIds() {}

    /**
     * The base64url SHA-256 of a certificate's DER, without padding.
     *
     * @param certificate the certificate
     * @return its {@code keyid}
     */
    public static String of(X509Certificate certificate) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
            throw new IllegalStateException("Every Java has SHA-256, and a parsed certificate its DER", e);
        }
    }
}
