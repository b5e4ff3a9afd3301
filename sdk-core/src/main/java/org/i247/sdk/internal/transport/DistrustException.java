package org.i247.sdk.internal.transport;

import java.security.cert.CertificateException;

/** The gateway's certificate is not trusted, and why. */
final class DistrustException extends CertificateException {
    private static final long serialVersionUID = 1L;

    private final Distrust reason;

    DistrustException(Distrust reason, CertificateException cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    Distrust reason() {
        return reason;
    }
}
