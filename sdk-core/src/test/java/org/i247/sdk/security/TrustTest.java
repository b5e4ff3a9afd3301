package org.i247.sdk.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.keys.TestCertificates;
import org.i247.sdk.internal.keys.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustTest {
    private static final Instant NOW = TestCertificates.NOW;
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);
    private static final KeyPair GATEWAY = TestKeys.ellipticCurve("secp256r1");

    private final TestCertificates certificates = new TestCertificates();
    private final X509Certificate authority = certificates.authority();
    private final X509Certificate valid = certificates.issue(GATEWAY.getPublic());
    private final X509Certificate expired =
            certificates.issue(GATEWAY.getPublic(), NOW.minusSeconds(9), NOW.minusSeconds(1));
    private final X509Certificate early =
            certificates.issue(GATEWAY.getPublic(), NOW.plusSeconds(1), NOW.plusSeconds(9));

    @TempDir
    private Path directory;

    @Test
    void several_signing_certificates_are_pinned_from_one_file() throws IOException {
        KeyFiles files = new KeyFiles(directory);
        Path authorities = files.certificates("ca.pem", authority);
        Path signing = files.certificates("gateway.pem", expired, valid, early);
        Trust trust = Trust.fromPem(authorities, signing, CLOCK);
        assertThat(trust.authorities()).containsExactly(authority);
        assertThat(trust.gatewaySigningCertificates()).containsExactly(expired, valid, early);
    }

    @Test
    void one_valid_signing_certificate_must_be_among_them() {
        assertFails(ErrorCode.CERTIFICATE_EXPIRED, List.of(authority), List.of(expired));
        assertFails(ErrorCode.CERTIFICATE_NOT_YET_VALID, List.of(authority), List.of(early));
    }

    @Test
    void a_leaf_that_stands_for_an_authority_must_be_valid() {
        assertFails(ErrorCode.CERTIFICATE_EXPIRED, List.of(expired), List.of(valid));
    }

    @Test
    void a_signing_certificate_whose_key_the_contract_does_not_allow_is_refused() {
        X509Certificate small = certificates.issue(TestKeys.rsa(2048).getPublic());
        assertFails(ErrorCode.KEY_UNSUPPORTED, List.of(authority), List.of(valid, small));
    }

    @Test
    void nothing_to_trust_is_an_error() {
        assertThatThrownBy(() -> Trust.of(List.of(), List.of(valid), CLOCK))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Trust.of(List.of(authority), List.of(), CLOCK))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertFails(ErrorCode code, List<X509Certificate> authorities, List<X509Certificate> signing) {
        assertThatThrownBy(() -> Trust.of(authorities, signing, CLOCK))
                .isInstanceOfSatisfying(
                        I247Exception.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
