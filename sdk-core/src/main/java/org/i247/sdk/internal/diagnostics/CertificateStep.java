package org.i247.sdk.internal.diagnostics;

import static org.i247.sdk.internal.diagnostics.Checks.fact;

import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.i247.sdk.diagnostics.CheckKind;
import org.i247.sdk.diagnostics.DiagnosticFact;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.internal.keys.Fingerprint;
import org.i247.sdk.security.Identity;
import org.i247.sdk.security.Revocation;
import org.i247.sdk.security.RevocationMode;
import org.i247.sdk.security.Trust;
import org.i247.sdk.spi.KeyEvent.CertificateUse;

/** How long certificates are valid, and what is known of those that were revoked. */
final class CertificateStep {
    private static final Duration SOON = Duration.ofDays(30);

    private final Checks checks;
    private final Instant now;

    CertificateStep(Checks checks, Instant now) {
        this.checks = checks;
        this.now = now;
    }

    void look(Identity own) {
        own.tlsChain().forEach(each -> needed(CertificateUse.OWN_TLS, each));
        if (!own.signingCertificate().equals(own.tlsChain().get(0))) {
            needed(CertificateUse.OWN_SIGNING, own.signingCertificate());
        }
    }

    void look(Trust believed) {
        oneOf(CertificateUse.GATEWAY_SIGNING, believed.gatewaySigningCertificates());
        oneOf(CertificateUse.AUTHORITY, believed.authorities());
        revocation(believed.revocation());
    }

    /** A certificate without which nothing goes. */
    void needed(CertificateUse use, X509Certificate certificate) {
        Instant from = certificate.getNotBefore().toInstant();
        Instant until = certificate.getNotAfter().toInstant();
        DiagnosticFact[] facts = facts(use, certificate, until);
        if (now.isAfter(until)) {
            failed(use, ErrorCode.CERTIFICATE_EXPIRED, until, facts);
        } else if (now.isBefore(from)) {
            failed(use, ErrorCode.CERTIFICATE_NOT_YET_VALID, from, facts);
        } else if (Duration.between(now, until).compareTo(SOON) <= 0) {
            checks.warn(CheckKind.CERTIFICATE, use.name(), "CERTIFICATE_ENDS_SOON", facts);
        } else {
            checks.fine(CheckKind.CERTIFICATE, use.name(), "CERTIFICATE_VALID", facts);
        }
    }

    private void failed(CertificateUse use, ErrorCode code, Instant date, DiagnosticFact... facts) {
        checks.failed(CheckKind.CERTIFICATE, use.name(), Failure.of(code, use.name(), date.toString()), facts);
    }

    /** Certificates of which one must be valid: others may be past, or not begun. */
    private void oneOf(CertificateUse use, List<X509Certificate> certificates) {
        boolean any = certificates.stream().anyMatch(this::isValid);
        for (X509Certificate certificate : certificates) {
            if (!any || isValid(certificate)) {
                needed(use, certificate);
            } else {
                boolean over = now.isAfter(certificate.getNotAfter().toInstant());
                Instant date = (over ? certificate.getNotAfter() : certificate.getNotBefore()).toInstant();
                checks.warn(
                        CheckKind.CERTIFICATE,
                        use.name(),
                        over ? "CERTIFICATE_OVER" : "CERTIFICATE_AHEAD",
                        facts(use, certificate, date));
            }
        }
    }

    private boolean isValid(X509Certificate certificate) {
        return !now.isAfter(certificate.getNotAfter().toInstant())
                && !now.isBefore(certificate.getNotBefore().toInstant());
    }

    private DiagnosticFact[] facts(CertificateUse use, X509Certificate certificate, Instant date) {
        return new DiagnosticFact[] {
            fact("use", use.name()),
            fact("date", date),
            fact(
                    "days",
                    Duration.between(now, certificate.getNotAfter().toInstant()).toDays()),
            fact("from", certificate.getNotBefore().toInstant()),
            fact("until", certificate.getNotAfter().toInstant()),
            fact("key", key(certificate.getPublicKey())),
            fact("algorithm", certificate.getSigAlgName()),
            fact("fingerprint", Fingerprint.of(certificate))
        };
    }

    static String key(PublicKey key) {
        if (key instanceof RSAKey rsa) {
            return "RSA " + rsa.getModulus().bitLength();
        }
        return key instanceof ECKey curve ? "EC " + curve.getParams().getOrder().bitLength() : key.getAlgorithm();
    }

    private void revocation(Revocation revocation) {
        if (revocation.isOff()) {
            checks.fine(CheckKind.REVOCATION, "", "REVOCATION_OFF");
            return;
        }
        boolean stale = false;
        if (revocation.listMode() != RevocationMode.OFF) {
            for (X509CRL list : revocation.lists()) {
                stale |= isStale(list, revocation.listMode());
            }
        }
        if (!stale) {
            checks.fine(
                    CheckKind.REVOCATION,
                    "",
                    "REVOCATION_ON",
                    fact("lists", revocation.listMode()),
                    fact("ocsp", revocation.ocspMode()));
        }
    }

    private boolean isStale(X509CRL list, RevocationMode mode) {
        if (list.getNextUpdate() == null || now.isBefore(list.getNextUpdate().toInstant())) {
            return false;
        }
        checks.warn(
                CheckKind.REVOCATION,
                "",
                "REVOCATION_LIST_STALE",
                fact("since", list.getNextUpdate().toInstant()),
                fact("lists", mode));
        return true;
    }
}
