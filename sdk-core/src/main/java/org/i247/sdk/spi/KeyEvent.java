package org.i247.sdk.spi;

import java.time.Instant;
import java.util.Objects;
import org.i247.sdk.error.Failure;

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

    /** What made the client replace its keys or its trust. */
    enum Trigger {
        /** The application called. */
        CALL,
        /** Files have changed. */
        FILES
    }

    /**
     * Keys or trust were replaced. Calls that begin from now on use these; calls under way end with the ones before.
     *
     * @param trigger what made the client do it
     * @param tlsFingerprint the SHA-256 fingerprint of the certificate for TLS that is in use now
     * @param signingFingerprint that of the signing certificate
     * @param authorities how many authorities are believed now
     * @param gatewaySigningCertificates how many signing certificates of the gateway are pinned now
     */
    record Replaced(
            Trigger trigger,
            String tlsFingerprint,
            String signingFingerprint,
            int authorities,
            int gatewaySigningCertificates)
            implements KeyEvent {
        /**
         * Keeps the event; nothing may be null.
         *
         * @param trigger what made the client do it
         * @param tlsFingerprint the SHA-256 fingerprint of the certificate for TLS
         * @param signingFingerprint that of the signing certificate
         * @param authorities how many authorities are believed
         * @param gatewaySigningCertificates how many signing certificates of the gateway are pinned
         */
        public Replaced {
            Objects.requireNonNull(trigger, "trigger");
            Objects.requireNonNull(tlsFingerprint, "tlsFingerprint");
            Objects.requireNonNull(signingFingerprint, "signingFingerprint");
        }
    }

    /**
     * Keys or trust could not be replaced: those in use stay. Files that cannot be used are told of once, until they change
     * or fail for another reason; they are looked at again all the same, for a certificate may become valid.
     *
     * @param trigger what made the client try
     * @param failure why not
     */
    record ReplacementRefused(Trigger trigger, Failure failure) implements KeyEvent {
        /**
         * Keeps the event; nothing may be null.
         *
         * @param trigger what made the client try
         * @param failure why not
         */
        public ReplacementRefused {
            Objects.requireNonNull(trigger, "trigger");
            Objects.requireNonNull(failure, "failure");
        }
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
