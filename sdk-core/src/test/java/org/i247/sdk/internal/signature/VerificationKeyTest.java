package org.i247.sdk.internal.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SignatureException;
import java.security.SignatureSpi;
import java.time.Instant;
import java.util.Arrays;
import org.i247.sdk.internal.keys.SignatureAlgorithm;
import org.i247.sdk.internal.keys.TestKeys;
import org.i247.sdk.security.CryptographyProvider;
import org.junit.jupiter.api.Test;

class VerificationKeyTest {
    private static final byte[] BASE = "base".getBytes(StandardCharsets.US_ASCII);

    private final KeyPair pair = TestKeys.pair(SignatureAlgorithm.ECDSA_P256_SHA256);

    @Test
    void a_value_of_a_wrong_length_never_reaches_the_provider() {
        VerificationKey key = key(CryptographyProvider.of(new Credulous()));

        assertThat(key.verify(BASE, new byte[64])).isTrue();
        assertThat(key.verify(BASE, new byte[63])).isFalse();
        assertThat(key.verify(BASE, new byte[65])).isFalse();
        assertThat(key.verify(BASE, new byte[0])).isFalse();
    }

    @Test
    void a_value_that_the_provider_cannot_read_does_not_verify() {
        byte[] unreadable = new byte[64];
        Arrays.fill(unreadable, Credulous.UNREADABLE);

        assertThat(key(CryptographyProvider.of(new Credulous())).verify(BASE, unreadable))
                .isFalse();
    }

    @Test
    void only_its_id_is_shown() {
        assertThat(key(CryptographyProvider.jdk())).hasToString("VerificationKey[k]");
    }

    private VerificationKey key(CryptographyProvider cryptography) {
        return new VerificationKey(
                "k", pair.getPublic(), Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"), cryptography);
    }

    /** Takes every value for a good signature, but for those that it cannot read. */
    private static final class Credulous extends Provider {
        static final byte UNREADABLE = 7;
        private static final long serialVersionUID = 1L;

        Credulous() {
            super("Credulous", "1", "believes everything");
            put("Signature.SHA256withECDSAinP1363Format", Anything.class.getName());
        }
    }

    /** The algorithm of that provider. */
    public static final class Anything extends SignatureSpi {
        @Override
        protected void engineInitVerify(PublicKey key) {}

        @Override
        protected void engineInitSign(java.security.PrivateKey key) {}

        @Override
        protected void engineUpdate(byte b) {}

        @Override
        protected void engineUpdate(byte[] b, int offset, int length) {}

        @Override
        protected byte[] engineSign() {
            return new byte[64];
        }

        @Override
        protected boolean engineVerify(byte[] value) throws SignatureException {
            if (value[0] == Credulous.UNREADABLE) {
                throw new SignatureException("unreadable");
            }
            return true;
        }

        @Override
        @Deprecated
        protected void engineSetParameter(String name, Object value) {}

        @Override
        @Deprecated
        protected Object engineGetParameter(String name) {
            return null;
        }
    }
}
