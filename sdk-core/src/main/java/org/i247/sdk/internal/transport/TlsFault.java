package org.i247.sdk.internal.transport;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Reads the faults of the JDK's TLS. They have no fields for what went wrong: it stands in causes and messages. */
final class TlsFault {
    private static final Pattern ALERT = Pattern.compile("Received fatal alert: ([a-z_]+)");
    private static final Set<String> ABOUT_CERTIFICATE = Set.of(
            "bad_certificate",
            "unsupported_certificate",
            "certificate_revoked",
            "certificate_expired",
            "certificate_unknown",
            "certificate_required",
            "unknown_ca",
            "access_denied");

    private TlsFault() {}

    /** Whether the other side said that it does not accept our certificate. */
    static boolean isCertificateRefused(Throwable fault) {
        return ABOUT_CERTIFICATE.contains(alert(fault));
    }

    /** A word for why there is no agreement, for messages. */
    static String reason(Throwable fault) {
        if (isCertificateRefused(fault)) {
            return "CLIENT_CERTIFICATE_REFUSED";
        }
        String alert = alert(fault);
        if (!alert.isEmpty()) {
            return alert.toUpperCase(Locale.ROOT);
        }
        String message = fault.getMessage();
        return message != null && message.contains("unrecognized SSL message") ? "NOT_TLS" : "NO_AGREEMENT";
    }

    /** Whether an I/O fault stands below TLS. TLS wraps some. */
    static boolean isBrokenLine(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException && !(cause instanceof SSLException)) {
                return true;
            }
        }
        return false;
    }

    static <T extends Throwable> @Nullable T find(Throwable fault, Class<T> type) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }

    private static String alert(Throwable fault) {
        SSLException tls = find(fault, SSLException.class);
        String message = tls == null ? null : tls.getMessage();
        Matcher alert = ALERT.matcher(message == null ? "" : message);
        return alert.find() ? alert.group(1) : "";
    }
}
