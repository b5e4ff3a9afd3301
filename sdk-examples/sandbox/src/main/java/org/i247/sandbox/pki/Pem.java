package org.i247.sandbox.pki;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;

/** Certificates and keys as text (RFC 7468). */
public final class Pem {
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));

    private Pem() {}

    /**
     * Certificates, one after the other.
     *
     * @param certificates the certificates
     * @return their PEM
     */
    public static byte[] of(X509Certificate... certificates) {
        StringBuilder text = new StringBuilder();
        for (X509Certificate certificate : certificates) {
            try {
                text.append(of("CERTIFICATE", certificate.getEncoded()));
            } catch (CertificateEncodingException e) {
                throw new IllegalStateException("A parsed certificate has its DER", e);
            }
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * A private key in PKCS#8, not encrypted.
     *
     * @param key the key
     * @return its PEM
     */
    public static byte[] of(PrivateKey key) {
        return of("PRIVATE KEY", key.getEncoded()).getBytes(StandardCharsets.US_ASCII);
    }

    private static String of(String label, byte[] der) {
        return "-----BEGIN " + label + "-----\n" + LINES.encodeToString(der) + "\n-----END " + label + "-----\n";
    }
}
