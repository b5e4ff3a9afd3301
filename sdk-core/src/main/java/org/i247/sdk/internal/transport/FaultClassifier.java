package org.i247.sdk.internal.transport;

import java.io.EOFException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.jspecify.annotations.Nullable;

/**
 * Says which failure a fault of the network stack is. First counts what we did ourselves (interrupted, closed, time
 * over), for then the fault is but its consequence; then how far the exchange was; then what the stack says.
 *
 * <p>The first argument is host and port wherever the message has a place for it. Only faults of the JDK's network and TLS become causes: the
 * parser's own quote what came.
 */
final class FaultClassifier {
    private static final Pattern ALERT = Pattern.compile("Received fatal alert: ([a-z_]+)");
    private static final Set<String> CERTIFICATE_ALERTS = Set.of(
            "bad_certificate",
            "unsupported_certificate",
            "certificate_revoked",
            "certificate_expired",
            "certificate_unknown",
            "certificate_required",
            "unknown_ca",
            "access_denied");

    private final EngineLimits limits;
    private final X509Certificate clientCertificate;

    FaultClassifier(EngineLimits limits, X509Certificate clientCertificate) {
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
        if (fault instanceof CertificateExpiredException) {
            return Failure.of(
                    ErrorCode.CERTIFICATE_EXPIRED,
                    ownSubject(),
                    clientCertificate.getNotAfter().toInstant().toString());
        }
        if (fault instanceof CertificateNotYetValidException) {
            return Failure.of(
                    ErrorCode.CERTIFICATE_NOT_YET_VALID,
                    ownSubject(),
                    clientCertificate.getNotBefore().toInstant().toString());
        }
        return Failure.of(ErrorCode.CONNECTION_REFUSED, endpoint);
    }

    private Failure securing(String endpoint, Exception fault) {
        DistrustException distrust = find(fault, DistrustException.class);
        if (distrust != null) {
            return Failure.of(
                    ErrorCode.GATEWAY_NOT_TRUSTED, endpoint, distrust.reason().name());
        }
        // A line that breaks in the middle of a handshake says nothing about the set-up.
        boolean broken = find(fault, EOFException.class) != null || find(fault, SocketException.class) != null;
        if (broken || !(fault instanceof SSLException)) {
            return Failure.of(ErrorCode.CONNECTION_LOST, endpoint);
        }
        return Failure.of(ErrorCode.TLS_HANDSHAKE_FAILED, endpoint, handshakeReason(fault));
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
        if (CERTIFICATE_ALERTS.contains(alert(fault))) {
            return Failure.of(ErrorCode.TLS_HANDSHAKE_FAILED, endpoint, handshakeReason(fault));
        }
        return Failure.of(ErrorCode.CONNECTION_LOST, endpoint, "CLIENT_CERTIFICATE_PERHAPS_REFUSED");
    }

    private static String handshakeReason(Exception fault) {
        String alert = alert(fault);
        if (CERTIFICATE_ALERTS.contains(alert)) {
            return "CLIENT_CERTIFICATE_REFUSED";
        }
        if (!alert.isEmpty()) {
            return alert.toUpperCase(Locale.ROOT);
        }
        String message = fault.getMessage();
        return message != null && message.contains("unrecognized SSL message") ? "NOT_TLS" : "NO_AGREEMENT";
    }

    private static String alert(Exception fault) {
        SSLException tls = find(fault, SSLException.class);
        String message = tls == null ? null : tls.getMessage();
        Matcher alert = ALERT.matcher(message == null ? "" : message);
        return alert.find() ? alert.group(1) : "";
    }

    private static @Nullable Exception harmless(Exception fault) {
        return fault instanceof SSLException
                        || fault instanceof SocketException
                        || fault instanceof SocketTimeoutException
                        || fault instanceof UnknownHostException
                ? fault
                : null;
    }

    private static <T extends Throwable> @Nullable T find(Throwable fault, Class<T> type) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }

    private String ownSubject() {
        return clientCertificate.getSubjectX500Principal().getName();
    }

    private static String seconds(Duration time) {
        return String.valueOf(time.toMillis() / 1000.0);
    }
}
