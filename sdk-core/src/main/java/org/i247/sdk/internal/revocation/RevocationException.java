package org.i247.sdk.internal.revocation;

import java.security.cert.CertificateException;

/** A certificate was revoked, or a source that must tell does not. */
public final class RevocationException extends CertificateException {
    private static final long serialVersionUID = 1L;

    private final Finding finding;

    RevocationException(Finding finding) {
        super(finding.name());
        this.finding = finding;
    }

    /**
     * What was found.
     *
     * @return anything but {@code GOOD}
     */
    public Finding finding() {
        return finding;
    }
}
