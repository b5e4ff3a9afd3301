package org.i247.sdk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.i247.sdk.internal.keys.SignatureAlgorithm;
import org.i247.sdk.internal.keys.TestCertificates;
import org.i247.sdk.internal.keys.TestKeys;
import org.i247.sdk.internal.signature.HeaderLines;
import org.i247.sdk.internal.signature.KeptSignature;
import org.i247.sdk.internal.signature.KeyId;
import org.i247.sdk.internal.signature.MessageSigner;
import org.i247.sdk.internal.signature.RequestSigner;
import org.i247.sdk.security.CryptographyProvider;
import org.junit.jupiter.api.Test;

/** Whose signatures count, and when. */
class KnownKeysTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final KeyPair pair = TestKeys.pair(SignatureAlgorithm.ECDSA_P256_SHA256);
    private final X509Certificate certificate =
            new TestCertificates().issue(pair.getPublic(), NOW.minusSeconds(60), NOW.plusSeconds(60));
    private final KnownKeys keys = new KnownKeys(List.of(certificate), CryptographyProvider.jdk());
    private final Findings findings = new Findings();

    @Test
    void aSignatureOfAKnownKeyCountsWithinTheKeysTime() throws Exception {
        assertThat(verify(signedAt(NOW))).isTrue();
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void itDoesNotCountBeforeOrAfter() throws Exception {
        assertThat(verify(signedAt(NOW.minus(Duration.ofMinutes(2))))).isFalse();
        assertThat(verify(signedAt(NOW.plus(Duration.ofMinutes(2))))).isFalse();
        assertThat(findings.all())
                .extracting(EvidenceFinding::issue)
                .containsExactly(EvidenceIssue.KEY_NOT_VALID, EvidenceIssue.KEY_NOT_VALID);
    }

    @Test
    void thatOfAnUnknownKeyDoesNotCount() throws Exception {
        KnownKeys others = new KnownKeys(List.of(), CryptographyProvider.jdk());

        assertThat(others.verify(signedAt(NOW), EvidenceIssue.REQUEST_SIGNATURE, findings))
                .isFalse();
        assertThat(findings.all()).extracting(EvidenceFinding::issue).containsExactly(EvidenceIssue.KEY_UNKNOWN);
    }

    private boolean verify(KeptSignature signature) {
        return keys.verify(signature, EvidenceIssue.REQUEST_SIGNATURE, findings);
    }

    private KeptSignature signedAt(Instant instant) throws Exception {
        MessageSigner key = MessageSigner.of(
                KeyId.of(certificate), pair.getPrivate(), pair.getPublic(), null, CryptographyProvider.jdk());
        return KeptSignature.ofRequest(new RequestSigner(key, new SecureRandom(), InstantSource.fixed(instant))
                .sign("GET", "https://gateway.example/v1/status", HeaderLines.none(), false)
                .text());
    }
}
