package org.i247.sdk.cooperation;

import java.security.cert.X509Certificate;
import java.util.Objects;

/**
 * A certificate of a bureau, as the gateway keeps it. The gateway's word alone makes it trusted for nothing.
 *
 * @param use what it is for
 * @param certificate the certificate
 */
public record BureauCertificate(CertificateUse use, X509Certificate certificate) {
    /**
     * Keeps a certificate; nothing may be null.
     *
     * @param use what it is for
     * @param certificate the certificate
     */
    public BureauCertificate {
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(certificate, "certificate");
    }

    /** Shows the use, and whose certificate it is by its serial number. */
    @Override
    public String toString() {
        return "BureauCertificate[" + use + ", " + certificate.getSerialNumber().toString(16) + "]";
    }
}
