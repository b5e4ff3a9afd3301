package org.i247.sdk.internal.transport;

import java.io.EOFException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.keys.TokenSignatureException;
import org.i247.sdk.internal.revocation.RevocationException;
import org.jspecify.annotations.Nullable;

/**
 * Says which failure a fault of the network stack is. First counts what we did ourselves (interrupted, closed, time
 * over), for then the fault is but its consequence; then how far the exchange was; then what the stack says.
 *
 * <p>The first argument is host and port wherever the message has a place for it. Only faults of the JDK's network and TLS become causes: the
 * parser's own quote what came.
 */
final class FaultClassifier {
    /** A gateway that refuses the client's certificate closes while we still write; its alert is often lost then. */
    private static final String PERHAPS_REFUSED = "CLIENT_CERTIFICATE_PERHAPS_REFUSED";

    private final EngineLimits limits;
    private final Optional<X509Certificate> clientCertificate;

    FaultClassifier(EngineLimits limits, Optional<X509Certificate> clientCertificate) {
        this.limits = limits;
        this.clientCertificate = clientCertificate;
    }

    /**
     * The failure for a fault. Sets the interrupt flag again if the fault is an interruption.
     *
     * @param time how much time the exchange had
     */
    ExchangeFailedException classify(Exchange exchange, Duration time, Exception fault) {
        if (fault instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        boolean sent = exchange.phase() == Exchange.Phase.SENT;
        Failure failure = failure(exchange, time, fault);
        boolean refusedOnEntry = failure.code().equals(ErrorCode.TLS_HANDSHAKE_FAILED);
        return new ExchangeFailedException(I247Exception.of(failure, harmless(fault)), sent && !refusedOnEntry);
    }

    private Failure failure(Exchange exchange, Duration time, Exception fault) {
        String endpoint = exchange.endpoint().toString();
        if (Thread.currentThread().isInterrupted()) {
            return Failure.of(ErrorCode.INTERRUPTED, endpoint);
        }
        Exchange.End end = exchange.ended();
        if (end != null) {
            return ended(end, exchange, time);
        }
        return switch (exchange.phase()) {
            case STARTING, WAITING, CONNECTING -> connecting(endpoint, fault);
            case SECURING -> securing(endpoint, fault);
            case SENT -> conversing(endpoint, exchange.connection(), fault);
        };
    }

    private Failure ended(Exchange.End end, Exchange exchange, Duration time) {
        String endpoint = exchange.endpoint().toString();
        return switch (end) {
            case CLOSED -> Failure.of(ErrorCode.CLIENT_CLOSED, endpoint);
            case CONNECT_TIME_OVER -> Failure.of(ErrorCode.CONNECT_TIMEOUT, endpoint, seconds(limits.connectTimeout()));
            case TIME_OVER ->
                exchange.phase() == Exchange.Phase.WAITING
                        ? Failure.of(ErrorCode.BULKHEAD_FULL, endpoint, String.valueOf(limits.maxConnections()))
                        : Failure.of(ErrorCode.ATTEMPT_TIMEOUT, endpoint, seconds(time));
        };
    }

    private Failure connecting(String endpoint, Exception fault) {
        if (fault instanceof UnknownHostException) {
            return Failure.of(ErrorCode.HOST_NOT_FOUND, endpoint);
        }
        if (fault instanceof SocketTimeoutException) {
            return Failure.of(ErrorCode.CONNECT_TIMEOUT, endpoint, seconds(limits.connectTimeout()));
        }
        return clientCertificate
                .flatMap(own -> ownCertificate(own, fault))
                .orElseGet(() -> Failure.of(ErrorCode.CONNECTION_REFUSED, endpoint));
    }

    /** Before connecting the only certificate that is looked at is our own. */
    private static Optional<Failure> ownCertificate(X509Certificate own, Exception fault) {
        String subject = own.getSubjectX500Principal().getName();
        if (fault instanceof CertificateExpiredException) {
            return Optional.of(Failure.of(
                    ErrorCode.CERTIFICATE_EXPIRED,
                    subject,
                    own.getNotAfter().toInstant().toString()));
        }
        if (fault instanceof CertificateNotYetValidException) {
            return Optional.of(Failure.of(
                    ErrorCode.CERTIFICATE_NOT_YET_VALID,
                    subject,
                    own.getNotBefore().toInstant().toString()));
        }
        return Optional.empty();
    }

    private Failure securing(String endpoint, Exception fault) {
        DistrustException distrust = TlsFault.find(fault, DistrustException.class);
        if (distrust != null) {
            return Failure.of(
                    ErrorCode.GATEWAY_NOT_TRUSTED, endpoint, distrust.reason().name());
        }
        TokenSignatureException token = TlsFault.find(fault, TokenSignatureException.class);
        if (token != null) {
            return Failure.of(ErrorCode.TOKEN_REMOVED, token.returnValue());
        }
        if (fault instanceof RevocationException revocation) {
            return Failure.of(
                    ErrorCode.GATEWAY_NOT_TRUSTED,
                    endpoint,
                    revocation.finding().name());
        }
        // A line that breaks in the middle of a handshake says nothing about the set-up.
        if (TlsFault.find(fault, EOFException.class) != null) {
            return Failure.of(ErrorCode.CONNECTION_LOST, endpoint);
        }
        if (TlsFault.isBrokenLine(fault)) {
            return lost(endpoint);
        }
        return Failure.of(ErrorCode.TLS_HANDSHAKE_FAILED, endpoint, TlsFault.reason(fault));
    }

    private Failure conversing(String endpoint, @Nullable GatewayConnection connection, Exception fault) {
        if (fault instanceof AnswerTooLargeException tooLarge) {
            int limit =
                    tooLarge.part() == AnswerTooLargeException.Part.BODY ? limits.bodyBytes() : limits.headerBytes();
            return Failure.of(
                    ErrorCode.ANSWER_TOO_LARGE,
                    endpoint,
                    String.valueOf(limit),
                    tooLarge.part().name());
        }
        boolean streamEnded = connection != null && connection.streamEnded();
        boolean malformed = fault instanceof HttpException
                || fault instanceof MalformedMessageException
                || fault instanceof MalformedChunkCodingException;
        if (malformed && !streamEnded) {
            return Failure.of(ErrorCode.UNVERIFIED_ANSWER, "-", "MALFORMED_HTTP");
        }
        if (connection == null || connection.anyReceived() || !connection.isTls13()) {
            return Failure.of(ErrorCode.CONNECTION_LOST, endpoint);
        }
        // With TLS 1.3 the client is through with the handshake before the gateway has seen the client's certificate.
        if (TlsFault.isCertificateRefused(fault)) {
            return Failure.of(ErrorCode.TLS_HANDSHAKE_FAILED, endpoint, TlsFault.reason(fault));
        }
        return lost(endpoint);
    }

    private Failure lost(String endpoint) {
        return clientCertificate.isPresent()
                ? Failure.of(ErrorCode.CONNECTION_LOST, endpoint, PERHAPS_REFUSED)
                : Failure.of(ErrorCode.CONNECTION_LOST, endpoint);
    }

    private static @Nullable Exception harmless(Exception fault) {
        return fault instanceof SSLException
                        || fault instanceof SocketException
                        || fault instanceof SocketTimeoutException
                        || fault instanceof UnknownHostException
                ? fault
                : null;
    }

    private static String seconds(Duration time) {
        return String.valueOf(time.toMillis() / 1000.0);
    }
}
