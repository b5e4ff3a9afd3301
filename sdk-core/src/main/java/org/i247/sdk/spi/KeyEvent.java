package org.i247.sdk.spi;

import java.time.Instant;
import java.util.Objects;

/**
 * What happens to keys and certificates. A certificate is named by its SHA-256 fingerprint as {@code openssl x509
 * -fingerprint -sha256} and {@code keytool -list} print it: in hexadecimal, in capitals, with colons.
 */
public sealed interface KeyEvent extends ClientEvent {
    /** What a certificate is for. One that serves several uses is told of under the first of them. */
    enum CertificateUse {
        /** It shows the gateway who the client is, or leads to the authority of one that does. */
        OWN_TLS,
        /** Its key signs requests. */
        OWN_SIGNING,
        /** The gateway shows by it that it is the gateway, or it leads to a trusted authority. */
        GATEWAY_TLS,
        /** The gateway's answers are believed by it. */
        GATEWAY_SIGNING,
        /** It is the authority that issues the gateway's TLS certificate. */
        AUTHORITY
    }

    /**
     * A certificate runs out soon. Told once for each certificate at 30, 14, 7 and 1 days before its end, of these the
     * last that has come.
     *
     * @param use what the certificate is for
     * @param fingerprint its SHA-256 fingerprint
     * @param notAfter the last instant of its validity
     * @param days 30, 14, 7 or 1: there are at most so many days left
     */
    record CertificateExpiring(CertificateUse use, String fingerprint, Instant notAfter, int days) implements KeyEvent {
        /**
         * Keeps the event; nothing may be null.
         *
         * @param use what the certificate is for
         * @param fingerprint its SHA-256 fingerprint
         * @param notAfter the last instant of its validity
         * @param days 30, 14, 7 or 1
         */
        public CertificateExpiring {
            Objects.requireNonNull(use, "use");
            Objects.requireNonNull(fingerprint, "fingerprint");
            Objects.requireNonNull(notAfter, "notAfter");
        }
    }

    /**
     * A certificate is no longer valid. Told once for each.
     *
     * @param use what the certificate is for
     * @param fingerprint its SHA-256 fingerprint
     * @param notAfter the last instant of its validity
     */
    record CertificateExpired(CertificateUse use, String fingerprint, Instant notAfter) implements KeyEvent {
        /**
         * Keeps the event; nothing may be null.
         *
         * @param use what the certificate is for
         * @param fingerprint its SHA-256 fingerprint
         * @param notAfter the last instant of its validity
         */
        public CertificateExpired {
            Objects.requireNonNull(use, "use");
            Objects.requireNonNull(fingerprint, "fingerprint");
            Objects.requireNonNull(notAfter, "notAfter");
        }
    }

    /**
     * Nothing told whether a certificate was revoked, and it was used all the same: its source is set to {@code soft-fail}.
     * Told at each new connection for one of TLS, and when it begins for one that signs.
     *
     * @param use what the certificate is for
     * @param fingerprint its SHA-256 fingerprint
     * @param reason why it is not known, in UPPER_SNAKE_CASE, such as {@code REVOCATION_LIST_STALE}; open
     */
    record RevocationUnknown(CertificateUse use, String fingerprint, String reason) implements KeyEvent {
        /**
         * Keeps the event; nothing may be null.
         *
         * @param use what the certificate is for
         * @param fingerprint its SHA-256 fingerprint
         * @param reason why it is not known
         */
        public RevocationUnknown {
            Objects.requireNonNull(use, "use");
            Objects.requireNonNull(fingerprint, "fingerprint");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
