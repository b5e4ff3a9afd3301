package org.i247.sdk.audit;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.i247.sdk.internal.ledger.LedgerLine;
import org.i247.sdk.internal.ledger.Times;
import org.i247.sdk.internal.signature.KeyId;
import org.i247.sdk.internal.signature.VerificationKey;
import org.i247.sdk.query.Members;

/** Whether check points are signed by the client's keys, and none is missing at the end. */
final class CheckPointCheck {
    private final Findings findings;
    private final KnownKeys own;
    private final UnsealedEnd unsealed = new UnsealedEnd();
    private long good;
    private long sealedUpTo;

    CheckPointCheck(Findings findings, KnownKeys own) {
        this.findings = findings;
        this.own = own;
    }

    /** A new file begins. */
    void part() {
        unsealed.part();
    }

    /** A record of another kind. */
    void record(LedgerLine line) {
        unsealed.record(line);
    }

    void checkPoint(LedgerLine line) {
        if (seals(line)) {
            unsealed.sealed(line.members());
        } else {
            unsealed.record(line);
        }
    }

    private boolean seals(LedgerLine line) {
        Members members = line.members();
        String keyId = members.text("keyid").orElse("");
        Optional<byte[]> signature = signature(line);
        Optional<Instant> at = members.text("at").flatMap(Times::instant);
        if (signature.isEmpty() || at.isEmpty() || !keyId.equals(embedded(members))) {
            findings.add(EvidenceIssue.CHECK_POINT_SIGNATURE, "form");
            return false;
        }
        VerificationKey key = own.get(keyId);
        if (key == null) {
            // What it seals is not known; but that is told once, and no check point is missing for it.
            findings.unknownKey(keyId);
            return true;
        } else if (!key.algorithm().equals(members.text("alg").orElse(""))
                || !key.verify(line.signedBytes(), signature.get())) {
            findings.add(EvidenceIssue.CHECK_POINT_SIGNATURE, "signature");
        } else if (!key.isValidAt(at.get())) {
            findings.add(EvidenceIssue.KEY_NOT_VALID, keyId);
        } else {
            good++;
            sealedUpTo = line.sequence();
            return true;
        }
        return false;
    }

    void end() {
        unsealed.missing().ifPresent(reason -> findings.add(EvidenceIssue.CHECK_POINT_MISSING, reason));
    }

    private static Optional<byte[]> signature(LedgerLine line) {
        try {
            return line.members().text("signature").map(Base64.getDecoder()::decode);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The key id of the certificate that stands in the check point, for those who have no other. */
    private static String embedded(Members members) {
        try {
            byte[] der = Base64.getDecoder().decode(members.text("certificate").orElse(""));
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            return KeyId.of((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der)));
        } catch (IllegalArgumentException | CertificateException e) {
            return "";
        }
    }

    long good() {
        return good;
    }

    long sealedUpTo() {
        return sealedUpTo;
    }
}
