package org.i247.sdk.spi;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.query.DatabaseState;
import org.i247.sdk.spi.KeyEvent.CertificateUse;

/**
 * How a client is at a moment, as far as it knows without asking anybody: for health checks and dashboards. Holds neither
 * personal data nor a secret. Immutable.
 *
 * @param endpoints the gateway's addresses, the primary first; none with a gateway of one's own
 * @param endpointInUse which of them calls go to at present, from 0
 * @param services the databases and services that were called or told of since the client was built, by code
 * @param certificates those in use; none with a gateway of one's own
 * @param evidence whether evidence is written
 */
public record ClientState(
        List<URI> endpoints,
        int endpointInUse,
        List<ServiceState> services,
        List<CertificateState> certificates,
        EvidenceState evidence) {
    /**
     * Keeps a state; nothing may be null.
     *
     * @param endpoints the gateway's addresses
     * @param endpointInUse which of them calls go to
     * @param services the databases and services
     * @param certificates those in use
     * @param evidence whether evidence is written
     */
    public ClientState {
        endpoints = List.copyOf(endpoints);
        services = List.copyOf(services);
        certificates = List.copyOf(certificates);
        Objects.requireNonNull(evidence, "evidence");
    }

    /** Whether calls are let through to a database or service. */
    public enum BreakerState {
        /** They are. */
        CLOSED,
        /** Too many failed just now: they fail at once, for some seconds. */
        OPEN,
        /** A few are, to see whether it answers again. */
        HALF_OPEN
    }

    /** Whether evidence of calls is written. */
    public enum EvidenceState {
        /** There is no evidence log. */
        NONE,
        /** It is written. */
        WRITTEN,
        /** It cannot be written at present. */
        FAILING
    }

    /**
     * What is known of a database or service.
     *
     * @param name its code, such as {@code SLTD}
     * @param breaker whether calls are let through
     * @param lastAnswered when it last answered a call
     * @param lastFailed when a call to it last failed for another reason than the question
     * @param lastFailure why that was
     * @param told what the gateway last said of it ({@code client.status()})
     */
    public record ServiceState(
            String name,
            BreakerState breaker,
            Optional<Instant> lastAnswered,
            Optional<Instant> lastFailed,
            Optional<ErrorCode> lastFailure,
            Optional<DatabaseState> told) {
        /**
         * Keeps a state; nothing may be null.
         *
         * @param name its code
         * @param breaker whether calls are let through
         * @param lastAnswered when it last answered a call
         * @param lastFailed when a call to it last failed
         * @param lastFailure why that was
         * @param told what the gateway last said of it
         */
        public ServiceState {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(breaker, "breaker");
            Objects.requireNonNull(lastAnswered, "lastAnswered");
            Objects.requireNonNull(lastFailed, "lastFailed");
            Objects.requireNonNull(lastFailure, "lastFailure");
            Objects.requireNonNull(told, "told");
        }

        /**
         * Whether the last that is known of it is that it answers.
         *
         * @return false if the breaker is open, the gateway last said that it is down, or the last call failed
         */
        public boolean answers() {
            boolean failedLast = lastFailed.isPresent()
                    && lastAnswered
                            .filter(answered -> answered.isAfter(lastFailed.get()))
                            .isEmpty();
            boolean down = told.filter(
                            state -> !state.equals(DatabaseState.UP) && !state.equals(DatabaseState.DEGRADED))
                    .isPresent();
            return breaker != BreakerState.OPEN && !failedLast && !down;
        }
    }

    /**
     * A certificate in use.
     *
     * @param use what it is for
     * @param subject its subject (RFC 2253), which names a system
     * @param fingerprint its SHA-256 fingerprint, as {@code openssl} prints it
     * @param notBefore the first instant of its validity
     * @param notAfter the last
     */
    public record CertificateState(
            CertificateUse use, String subject, String fingerprint, Instant notBefore, Instant notAfter) {
        /**
         * Keeps a state; nothing may be null.
         *
         * @param use what it is for
         * @param subject its subject
         * @param fingerprint its SHA-256 fingerprint
         * @param notBefore the first instant of its validity
         * @param notAfter the last
         */
        public CertificateState {
            Objects.requireNonNull(use, "use");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(fingerprint, "fingerprint");
            Objects.requireNonNull(notBefore, "notBefore");
            Objects.requireNonNull(notAfter, "notAfter");
        }
    }
}
