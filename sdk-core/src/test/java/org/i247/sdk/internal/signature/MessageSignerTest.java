package org.i247.sdk.internal.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.Provider;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.keys.SignatureAlgorithm;
import org.i247.sdk.internal.keys.TestCertificates;
import org.i247.sdk.internal.keys.TestKeys;
import org.i247.sdk.internal.keys.TokenProvider;
import org.i247.sdk.security.CryptographyProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MessageSignerTest {
    private static final byte[] BASE = "base".getBytes(StandardCharsets.US_ASCII);

    private final KeyPair pair = TestKeys.pair(SignatureAlgorithm.ECDSA_P256_SHA256);

    @Test
    void a_key_that_stays_in_its_token_is_used_through_the_token_s_provider() {
        TokenProvider token = new TokenProvider(pair.getPrivate());
        MessageSigner key = MessageSigner.of(
                "token", token.key(), pair.getPublic(), token, CryptographyProvider.bouncyCastleForEllipticCurves());
        byte[] value = key.sign(BASE);
        assertThat(token.signatures()).isEqualTo(1);
        assertThat(verificationKey(CryptographyProvider.jdk()).verify(BASE, value))
                .isTrue();
    }

    @Test
    @Timeout(60)
    void a_token_that_hangs_is_waited_for_as_long_as_the_attempt_has() {
        TokenProvider token = new TokenProvider(pair.getPrivate());
        MessageSigner key = MessageSigner.of(
                "token", token.key(), pair.getPublic(), token, CryptographyProvider.bouncyCastleForEllipticCurves());
        CountDownLatch over = token.hang();

        assertThatThrownBy(() -> key.sign(BASE, Duration.ofMillis(50)))
                .isInstanceOfSatisfying(I247Exception.class, e -> {
                    assertThat(e.code()).isEqualTo(ErrorCode.TOKEN_REMOVED);
                    assertThat(e.failure().arguments()).containsExactly("NO_ANSWER");
                });
        over.countDown();

        assertThat(verificationKey(CryptographyProvider.jdk()).verify(BASE, key.sign(BASE)))
                .isTrue();
    }

    @Test
    @Timeout(60)
    void whoever_waits_for_a_token_may_be_interrupted() {
        TokenProvider token = new TokenProvider(pair.getPrivate());
        MessageSigner key = MessageSigner.of(
                "token", token.key(), pair.getPublic(), token, CryptographyProvider.bouncyCastleForEllipticCurves());
        CountDownLatch over = token.hang();
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> key.sign(BASE, Duration.ofMinutes(1)))
                .isInstanceOfSatisfying(
                        I247Exception.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INTERRUPTED));
        assertThat(Thread.interrupted()).isTrue();
        over.countDown();
    }

    @Test
    void a_provider_without_the_algorithm_is_named() {
        Provider empty = new Provider("Empty", "1", "nothing") {
            private static final long serialVersionUID = 1L;
        };
        MessageSigner key =
                MessageSigner.of("k", pair.getPrivate(), pair.getPublic(), null, CryptographyProvider.of(empty));
        assertThatThrownBy(() -> key.sign(BASE))
                .isInstanceOfSatisfying(
                        I247Exception.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.KEY_UNSUPPORTED));
        assertThatThrownBy(() -> verificationKey(CryptographyProvider.of(empty)).verify(BASE, new byte[64]))
                .isInstanceOf(I247Exception.class)
                .hasMessageContaining("Empty");
    }

    @Test
    void the_curve_and_the_size_are_those_of_the_contract() {
        for (KeyPair other :
                new KeyPair[] {TestKeys.ellipticCurve("secp521r1"), TestKeys.rsa(2048), TestKeys.generate("Ed448")}) {
            assertThatThrownBy(() -> MessageSigner.of(
                            "k", other.getPrivate(), other.getPublic(), null, CryptographyProvider.jdk()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void the_key_id_is_the_hash_of_the_certificate_in_base64url_without_padding() throws Exception {
        var certificate = new TestCertificates().issue(pair.getPublic());
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        assertThat(KeyId.of(certificate))
                .hasSize(43)
                .isEqualTo(Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
    }

    private VerificationKey verificationKey(CryptographyProvider cryptography) {
        return new VerificationKey(
                "k", pair.getPublic(), Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"), cryptography);
    }
}
