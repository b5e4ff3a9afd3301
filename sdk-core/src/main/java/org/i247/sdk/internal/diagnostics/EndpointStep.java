package org.i247.sdk.internal.diagnostics;

import static org.i247.sdk.internal.diagnostics.Checks.fact;

import java.net.InetAddress;
import java.net.URI;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.i247.sdk.diagnostics.CheckKind;
import org.i247.sdk.diagnostics.DiagnosticFact;
import org.i247.sdk.internal.keys.Fingerprint;
import org.i247.sdk.internal.transport.ExchangeFailedException;
import org.i247.sdk.internal.transport.LineProbe;
import org.i247.sdk.internal.transport.LineProbe.Secured;
import org.i247.sdk.internal.transport.LineProbe.Step;
import org.i247.sdk.spi.KeyEvent.CertificateUse;

/** The way to one endpoint: name, TCP, TLS. */
final class EndpointStep {
    private static final CheckKind[] AFTER_TLS = {
        CheckKind.EXCHANGE, CheckKind.CLOCK, CheckKind.LATENCY, CheckKind.QUOTA
    };

    private final Checks checks;
    private final LineProbe probe;
    private final Instant now;
    private final Optional<CheckKind> missing;

    /**
     * The way to endpoints.
     *
     * @param missing what TLS lacks, if it cannot be set up
     */
    EndpointStep(Checks checks, LineProbe probe, Instant now, Optional<CheckKind> missing) {
        this.checks = checks;
        this.probe = probe;
        this.now = now;
        this.missing = missing;
    }

    static String subject(URI endpoint) {
        return endpoint.getHost() + ":" + (endpoint.getPort() == -1 ? 443 : endpoint.getPort());
    }

    /**
     * Goes as far as it can.
     *
     * @return whether TLS stands, so that a question can be asked
     */
    boolean look(URI endpoint) {
        String subject = subject(endpoint);
        List<InetAddress> addresses;
        try {
            Step<List<InetAddress>> found = probe.name(endpoint);
            addresses = found.value();
            checks.fine(
                    CheckKind.NAME,
                    subject,
                    "NAME_FOUND",
                    fact(
                            "addresses",
                            addresses.stream().map(InetAddress::getHostAddress).collect(Collectors.joining(", "))),
                    fact("millis", found.time().toMillis()));
        } catch (ExchangeFailedException e) {
            checks.failed(CheckKind.NAME, subject, e.failure());
            checks.notReached(CheckKind.NAME, subject, CheckKind.ROUTE, CheckKind.TLS);
            checks.notReached(CheckKind.NAME, subject, AFTER_TLS);
            return false;
        }
        try {
            Step<InetAddress> open = probe.route(endpoint, addresses);
            checks.fine(
                    CheckKind.ROUTE,
                    subject,
                    "ROUTE_OPEN",
                    fact("millis", open.time().toMillis()));
        } catch (ExchangeFailedException e) {
            checks.failed(CheckKind.ROUTE, subject, e.failure());
            checks.notReached(CheckKind.ROUTE, subject, CheckKind.TLS);
            checks.notReached(CheckKind.ROUTE, subject, AFTER_TLS);
            return false;
        }
        if (missing.isPresent()) {
            checks.notReached(missing.get(), subject, CheckKind.TLS);
            checks.notReached(missing.get(), subject, AFTER_TLS);
            return false;
        }
        return secure(endpoint, subject);
    }

    private boolean secure(URI endpoint, String subject) {
        try {
            Step<Secured> line = probe.secure(endpoint);
            Secured agreed = line.value();
            List<DiagnosticFact> facts = new ArrayList<>(List.of(
                    fact("version", agreed.version()),
                    fact("suite", agreed.suite()),
                    fact("millis", line.time().toMillis())));
            facts.addAll(shown(agreed.chain().get(0)));
            checks.fine(CheckKind.TLS, subject, "TLS_SET_UP", facts.toArray(DiagnosticFact[]::new));
            new CertificateStep(checks, now)
                    .needed(CertificateUse.GATEWAY_TLS, agreed.chain().get(0));
            return true;
        } catch (ExchangeFailedException e) {
            DiagnosticFact[] facts = probe.shown().stream()
                    .limit(1)
                    .flatMap(certificate -> shown(certificate).stream())
                    .toArray(DiagnosticFact[]::new);
            checks.failed(CheckKind.TLS, subject, e.failure(), facts);
            checks.notReached(CheckKind.TLS, subject, AFTER_TLS);
            return false;
        }
    }

    /** In the order of the text that shows it. */
    private static List<DiagnosticFact> shown(X509Certificate certificate) {
        return List.of(
                fact("names", names(certificate)),
                fact("issuer", certificate.getIssuerX500Principal().getName()),
                fact("from", certificate.getNotBefore().toInstant()),
                fact("until", certificate.getNotAfter().toInstant()),
                fact("fingerprint", Fingerprint.of(certificate)));
    }

    /** The hosts that it is for (RFC 5280, section 4.2.1.6); if it names none, whom it is for. */
    private static String names(X509Certificate certificate) {
        String subject = certificate.getSubjectX500Principal().getName();
        try {
            Collection<List<?>> names = certificate.getSubjectAlternativeNames();
            return names == null
                    ? subject
                    : names.stream()
                            .map(name -> name.get(1))
                            .filter(String.class::isInstance)
                            .map(String.class::cast)
                            .collect(Collectors.joining(", "));
        } catch (CertificateParsingException e) {
            return subject;
        }
    }
}
