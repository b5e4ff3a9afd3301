package org.i247.sdk.internal.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.keys.SignatureAlgorithm;
import org.i247.sdk.internal.keys.TestCertificates;
import org.i247.sdk.internal.keys.TestIdentities;
import org.i247.sdk.internal.keys.TestKeys;
import org.i247.sdk.security.CryptographyProvider;
import org.i247.sdk.security.Identity;
import org.i247.sdk.security.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A key that signs somewhere else, and each way in which it does not. */
class RemoteSigningTest {
    private static final byte[] BASE = "base".getBytes(StandardCharsets.US_ASCII);
    private static final Duration TIME = Duration.ofMillis(1234);

    private final TestCertificates certificates = new TestCertificates();
    private final KeyPair pair = TestKeys.pair(SignatureAlgorithm.ECDSA_P256_SHA256);
    private final X509Certificate certificate = certificates.issue(pair.getPublic());
    private final List<Duration> times = new ArrayList<>();

    /** What the signer elsewhere does. */
    private interface Deed {
        byte[] sign(byte[] base) throws IOException, GeneralSecurityException, InterruptedException;
    }

    @ParameterizedTest
    @EnumSource(SignatureAlgorithm.class)
    void every_algorithm_of_the_contract_signs_elsewhere(SignatureAlgorithm algorithm) {
        KeyPair other = TestKeys.pair(algorithm);
        X509Certificate issued = certificates.issue(other.getPublic());
        MessageSigner signer = signer(issued, base -> {
            Signature signature = algorithm.forSigning(other.getPrivate(), null);
            signature.update(base);
            return signature.sign();
        });
        assertThat(VerificationKey.of(issued, CryptographyProvider.jdk()).verify(BASE, signer.sign(BASE, TIME)))
                .isTrue();
        assertThat(signer.keyId()).isEqualTo(KeyId.of(issued));
        assertThat(signer.algorithm()).isEqualTo(algorithm.token());
        assertThat(times).last().isEqualTo(TIME);
    }

    @Test
    void a_value_in_der_is_brought_into_the_form_of_the_contract() {
        MessageSigner signer = signer(certificate, base -> {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(base);
            return SigningKey.fixedWidth(signature.sign(), "ecdsa-p256-sha256");
        });
        assertThat(VerificationKey.of(certificate, CryptographyProvider.jdk()).verify(BASE, signer.sign(BASE, TIME)))
                .isTrue();
    }

    @Test
    void a_key_of_another_certificate_is_found_out_before_anything_is_asked() {
        KeyPair other = TestKeys.pair(SignatureAlgorithm.ECDSA_P256_SHA256);
        assertThat(failure(() -> signer(certificate, base -> signed(other, base)))
                        .code())
                .isEqualTo(ErrorCode.KEY_MISMATCH);
    }

    @Test
    void each_way_to_fail_has_a_code() {
        assertThat(afterTheTrial(() -> {
                    throw new IOException("secret words");
                }))
                .isEqualTo(ErrorCode.SIGNER_UNAVAILABLE);
        assertThat(afterTheTrial(() -> {
                    throw new InvalidKeyException("secret words");
                }))
                .isEqualTo(ErrorCode.SIGNER_REFUSED);
        assertThat(afterTheTrial(() -> {
                    throw new IllegalStateException("secret words");
                }))
                .isEqualTo(ErrorCode.SIGNER_REFUSED);
        assertThat(afterTheTrial(() -> new byte[70])).isEqualTo(ErrorCode.SIGNER_REFUSED);
        assertThat(afterTheTrial(() -> {
                    throw I247Exception.of(Failure.of(ErrorCode.ACCESS_DENIED));
                }))
                .isEqualTo(ErrorCode.ACCESS_DENIED);
    }

    @Test
    void an_interruption_stays_one() {
        assertThat(afterTheTrial(() -> {
                    throw new InterruptedException();
                }))
                .isEqualTo(ErrorCode.INTERRUPTED);
        assertThat(Thread.interrupted()).isTrue();
    }

    /** The code when the signer, which has signed at first, does this. */
    private ErrorCode afterTheTrial(java.util.concurrent.Callable<byte[]> deed) {
        List<byte[]> asked = new ArrayList<>();
        MessageSigner signer = signer(certificate, base -> {
            asked.add(base);
            try {
                return asked.size() == 1 ? signed(pair, base) : deed.call();
            } catch (IOException | GeneralSecurityException | InterruptedException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        I247Exception failure = failure(() -> signer.sign(BASE, TIME));
        assertThat(failure.getMessage()).doesNotContain("secret words");
        assertThat(failure).hasNoCause();
        return failure.code();
    }

    private static byte[] signed(KeyPair pair, byte[] base) throws GeneralSecurityException {
        Signature signature = SignatureAlgorithm.ECDSA_P256_SHA256.forSigning(pair.getPrivate(), null);
        signature.update(base);
        return signature.sign();
    }

    private MessageSigner signer(X509Certificate issued, Deed deed) {
        Identity tls = TestIdentities.of(pair, certificate, pair, certificate);
        SigningKey elsewhere = new SigningKey() {
            @Override
            public X509Certificate certificate() {
                return issued;
            }

            @Override
            public byte[] sign(byte[] base, String algorithm, Duration timeLeft)
                    throws IOException, GeneralSecurityException, InterruptedException {
                times.add(timeLeft);
                return deed.sign(base);
            }
        };
        return MessageSigner.of(tls.withSigningKey(elsewhere, () -> TestCertificates.NOW), CryptographyProvider.jdk());
    }

    private static I247Exception failure(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(I247Exception.class, call);
    }
}
