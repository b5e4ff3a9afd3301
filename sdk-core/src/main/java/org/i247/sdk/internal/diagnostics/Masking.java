package org.i247.sdk.internal.diagnostics;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.i247.sdk.diagnostics.CheckKind;
import org.i247.sdk.diagnostics.DiagnosticCheck;
import org.i247.sdk.diagnostics.DiagnosticFact;
import org.i247.sdk.diagnostics.DiagnosticReport;
import org.i247.sdk.error.Failure;
import org.i247.sdk.internal.configuration.Key;
import org.i247.sdk.internal.text.Texts;

/**
 * A report as it may be sent. What is on the list stays as it is; addresses are told by their kind, endpoints by their number;
 * everything else is hidden, also what a later version finds and nobody has thought of here.
 */
final class Masking {
    static final String HIDDEN = "(hidden)";

    private static final Set<String> SHOWN = Set.of(
            "after",
            "algorithm",
            "asOf",
            "authorities",
            "bureau",
            "bytes",
            "contract",
            "date",
            "days",
            "files",
            "fingerprint",
            "from",
            "key",
            "lists",
            "millis",
            "missing",
            "ocsp",
            "of",
            "purpose",
            "records",
            "remaining",
            "request",
            "resets",
            "seconds",
            "settings",
            "sha256",
            "signing",
            "signingCertificates",
            "since",
            "state",
            "suite",
            "tls",
            "torn",
            "until",
            "use",
            "version");

    private static final Texts ERRORS = new Texts("/org/i247/sdk/error/errors");
    private static final Pattern NUMBER_OR_TIME =
            Pattern.compile("-?\\d{1,9}(\\.\\d{1,3})?|\\d{4}-\\d{2}-\\d{2}(T[0-9:.]{5,18}Z)?");
    private static final Pattern OF_TOKEN = Pattern.compile("CKR_[A-Z_]{1,60}");

    private final List<String> endpoints;

    Masking(List<URI> endpoints) {
        this.endpoints = endpoints.stream().map(EndpointStep::subject).toList();
    }

    DiagnosticReport of(DiagnosticReport report) {
        return new DiagnosticReport(
                report.at(), report.checks().stream().map(this::of).toList());
    }

    private DiagnosticCheck of(DiagnosticCheck check) {
        return new DiagnosticCheck(
                check.kind(),
                subject(check.kind(), check.subject()),
                check.state(),
                check.finding(),
                check.facts().stream().map(Masking::of).toList(),
                check.failure().map(this::of));
    }

    private String subject(CheckKind kind, String subject) {
        return switch (kind) {
            case NAME, ROUTE, TLS, EXCHANGE, CLOCK, LATENCY, QUOTA -> subject.isEmpty() ? "" : endpoint(subject);
            case CONFIGURATION -> isSetting(subject) ? subject : "";
            default -> subject; // a use of a certificate, or the code of a database
        };
    }

    String endpoint(String subject) {
        int number = endpoints.indexOf(subject) + 1;
        return number == 0 ? HIDDEN : "endpoint-" + number + subject.substring(subject.lastIndexOf(':'));
    }

    private static DiagnosticFact of(DiagnosticFact fact) {
        String value = fact.name().equals("addresses")
                ? Arrays.stream(fact.value().split(", ", -1)).map(Masking::kind).collect(Collectors.joining(", "))
                : SHOWN.contains(fact.name()) ? fact.value() : HIDDEN;
        return new DiagnosticFact(fact.name(), value);
    }

    /** Only literals come here: nothing is looked up. */
    private static String kind(String literal) {
        try {
            if (!literal.matches("[0-9a-fA-F.:%]+")) {
                return HIDDEN;
            }
            InetAddress address = InetAddress.getByName(literal);
            String family = address.getAddress().length == 4 ? "IPv4" : "IPv6";
            return family
                    + (address.isLoopbackAddress() ? " loopback" : address.isSiteLocalAddress() ? " private" : "");
        } catch (UnknownHostException e) {
            return HIDDEN;
        }
    }

    Failure of(Failure failure) {
        Failure masked = Failure.of(
                failure.code(), failure.arguments().stream().map(this::argument).toArray(String[]::new));
        if (failure.status().isPresent()) {
            masked = masked.withAnswer(
                    failure.status().get(), failure.requestId().orElse(null));
        }
        return failure.clockSkew().map(masked::withClockSkew).orElse(masked);
    }

    private String argument(String argument) {
        if (endpoints.contains(argument)) {
            return endpoint(argument);
        }
        boolean shown = isSetting(argument)
                || NUMBER_OR_TIME.matcher(argument).matches()
                || OF_TOKEN.matcher(argument).matches()
                || ERRORS.find("reason." + argument, Locale.ENGLISH).isPresent()
                || ERRORS.find(argument, Locale.ENGLISH).isPresent();
        return shown ? argument : HIDDEN;
    }

    private static boolean isSetting(String name) {
        return Arrays.stream(Key.values())
                .anyMatch(key -> key.property().equals(name) || key.variable().equals(name));
    }
}
