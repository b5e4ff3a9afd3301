package org.i247.sdk.internal.transport;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;

/** Why a gateway's certificate is not trusted. The names stand in messages. */
enum Distrust {
    UNKNOWN_AUTHORITY,
    EXPIRED,
    NOT_YET_VALID,
    WRONG_HOST,
    WEAK_ALGORITHM,
    NOT_ACCEPTABLE;

    /** By the reasons that PKIX gives. */
    static Distrust of(CertificateException refusal) {
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateExpiredException) {
                return EXPIRED;
            }
            if (cause instanceof CertificateNotYetValidException) {
                return NOT_YET_VALID;
            }
            if (cause instanceof CertPathValidatorException invalid
                    && invalid.getReason() == BasicReason.ALGORITHM_CONSTRAINED) {
                return WEAK_ALGORITHM;
            }
            if (cause instanceof CertPathBuilderException && cause.getCause() == null) {
                return UNKNOWN_AUTHORITY;
            }
        }
        return NOT_ACCEPTABLE;
    }
}
