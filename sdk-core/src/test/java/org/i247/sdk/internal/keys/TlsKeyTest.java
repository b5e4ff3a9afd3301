package org.i247.sdk.internal.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.Signature;
import java.security.interfaces.RSAKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A key that TLS finds a provider for, though its own is not registered. */
class TlsKeyTest {
    private static final Duration TIME = Duration.ofMinutes(1);
    private static final byte[] CONTENT = "handshake".getBytes(StandardCharsets.US_ASCII);

    private final KeyPair pair = TestKeys.ellipticCurve("secp256r1");

    @ParameterizedTest
    @ValueSource(strings = {"SHA256withECDSA", "SHA384withECDSA", "SHA512withECDSA"})
    void the_first_provider_that_takes_the_key_is_the_one_that_asks_the_token(String algorithm)
            throws GeneralSecurityException {
        try (TlsKey key = TlsKey.of(pair.getPrivate(), pair.getPublic(), JdkProviders.ellipticCurves(), TIME)) {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(key.key());
            assertThat(signature.getProvider().getName()).startsWith("I247TokenKey-");
            assertVerifies(pair, algorithm, null, sign(signature));
        }
    }

    @Test
    void rsa_pss_gets_its_parameters_and_tls_learns_the_size() throws GeneralSecurityException {
        KeyPair rsa = TestKeys.rsa(3072);
        PSSParameterSpec parameters = new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1);
        try (TlsKey key = TlsKey.of(rsa.getPrivate(), rsa.getPublic(), JdkProviders.rsa(), TIME)) {
            Signature signature = Signature.getInstance("RSASSA-PSS");
            signature.initSign(key.key());
            signature.setParameter(parameters);
            assertVerifies(rsa, "RSASSA-PSS", parameters, sign(signature));
            assertThat(((RSAKey) key.key()).getModulus().bitLength()).isEqualTo(3072);
        }
    }

    @Test
    void each_takes_its_own_key_and_no_other_and_goes_when_it_is_closed() throws GeneralSecurityException {
        PrivateKey used;
        try (TlsKey one = TlsKey.of(pair.getPrivate(), pair.getPublic(), JdkProviders.ellipticCurves(), TIME);
                TlsKey other = TlsKey.of(pair.getPrivate(), pair.getPublic(), JdkProviders.ellipticCurves(), TIME)) {
            used = one.key();
            Provider ofOne = providerOf(one.key());
            assertThat(providerOf(other.key()).getName()).isNotEqualTo(ofOne.getName());
            assertThat(providerOf(pair.getPrivate()).getName()).doesNotStartWith("I247");
            assertThatThrownBy(() ->
                            Signature.getInstance("SHA256withECDSA", ofOne).initSign(pair.getPrivate()))
                    .isInstanceOf(InvalidKeyException.class);
            assertThat(Security.getProviders())
                    .endsWith(Security.getProvider(ofOne.getName()), providerOf(other.key()));
        }
        assertThatThrownBy(() -> providerOf(used)).isInstanceOf(InvalidKeyException.class);
    }

    @Test
    void who_is_closed_twice_takes_nothing_from_another() throws GeneralSecurityException {
        TlsKey closed = TlsKey.of(pair.getPrivate(), pair.getPublic(), JdkProviders.ellipticCurves(), TIME);
        closed.close();
        try (TlsKey next = TlsKey.of(pair.getPrivate(), pair.getPublic(), JdkProviders.ellipticCurves(), TIME)) {
            closed.close();

            assertThat(providerOf(next.key()).getName()).startsWith("I247TokenKey-");
        }
    }

    @Test
    void a_key_in_memory_is_used_as_it_is() {
        int before = Security.getProviders().length;
        try (TlsKey key = TlsKey.of(pair.getPrivate(), pair.getPublic(), null, TIME)) {
            assertThat(key.key()).isSameAs(pair.getPrivate());
            assertThat(Security.getProviders()).hasSize(before);
        }
    }

    @Test
    void a_token_that_fails_is_told_at_the_end_when_nobody_passes_over_it() throws GeneralSecurityException {
        Provider broken = new Provider("Broken", "1", "has nothing") {
            private static final long serialVersionUID = 1L;
        };
        try (TlsKey key = TlsKey.of(pair.getPrivate(), pair.getPublic(), broken, TIME)) {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key.key());
            signature.update(CONTENT);
            assertThatThrownBy(signature::sign).isInstanceOf(TokenSignatureException.class);
        }
    }

    @Test
    @Timeout(60)
    void a_token_that_hangs_holds_a_handshake_up_no_longer_than_it_may() throws GeneralSecurityException {
        TokenProvider token = new TokenProvider(pair.getPrivate());
        CountDownLatch over = token.hang();
        try (TlsKey key = TlsKey.of(token.key(), pair.getPublic(), token, Duration.ofMillis(50))) {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key.key());
            signature.update(CONTENT);
            assertThatThrownBy(signature::sign)
                    .isInstanceOfSatisfying(
                            TokenSignatureException.class,
                            silent -> assertThat(silent.returnValue()).isEqualTo("NO_ANSWER"));
        } finally {
            over.countDown();
        }
    }

    @Test
    void it_cannot_be_written_anywhere() {
        try (TlsKey key = TlsKey.of(pair.getPrivate(), pair.getPublic(), JdkProviders.ellipticCurves(), TIME)) {
            assertThat(key.key().getEncoded()).isNull();
            assertThatThrownBy(() -> new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(key.key()))
                    .isInstanceOf(NotSerializableException.class);
        }
    }

    private static Provider providerOf(PrivateKey key) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(key);
        return signature.getProvider();
    }

    private static byte[] sign(Signature signature) throws GeneralSecurityException {
        for (byte one : CONTENT) {
            signature.update(one);
        }
        return signature.sign();
    }

    private static void assertVerifies(KeyPair pair, String algorithm, PSSParameterSpec parameters, byte[] value)
            throws GeneralSecurityException {
        Signature verifying = Signature.getInstance(algorithm);
        verifying.initVerify(pair.getPublic());
        if (parameters != null) {
            verifying.setParameter(parameters);
        }
        verifying.update(CONTENT);
        assertThat(verifying.verify(value)).isTrue();
    }
}
