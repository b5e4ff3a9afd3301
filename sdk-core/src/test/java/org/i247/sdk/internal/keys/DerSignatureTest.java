package org.i247.sdk.internal.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Arrays;
import java.util.HexFormat;
import org.i247.sdk.security.SigningKey;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DerSignatureTest {
    @RepeatedTest(50)
    void what_a_provider_makes_in_der_verifies_in_fixed_width() throws Exception {
        KeyPair pair = TestKeys.pair(SignatureAlgorithm.ECDSA_P384_SHA384);
        Signature signing = Signature.getInstance("SHA384withECDSA");
        signing.initSign(pair.getPrivate());
        byte[] value = DerSignature.fixedWidth(signing.sign(), 48);
        Signature verifying = Signature.getInstance("SHA384withECDSAinP1363Format");
        verifying.initVerify(pair.getPublic());
        assertThat(verifying.verify(value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "3006020101020102, 0001 0002",
        "300702020080020102, 0080 0002",
        "30080202123402027fff, 1234 7fff",
        "300a0203008000020300ffff, 8000 ffff"
    })
    void short_and_padded_numbers_get_their_width(String der, String value) throws SignatureException {
        assertThat(DerSignature.fixedWidth(hex(der), 2)).isEqualTo(hex(value.replace(" ", "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "30",
                "3000",
                "30060201010201",
                "300602010102010200",
                "3106020101020102",
                "3006030101020102",
                "3006020181020102", // negative
                "300702020001020102", // padded without need
                "300702000203010203", // no digits
                "3009020401020304020101", // too wide
                "300802010102010202010"
            })
    void what_is_no_such_value_is_refused(String der) {
        byte[] bytes = der.length() % 2 == 0 ? hex(der) : hex(der + "0");
        assertThatThrownBy(() -> DerSignature.fixedWidth(bytes, 2)).isInstanceOf(SignatureException.class);
    }

    @Test
    void every_truncation_is_refused() throws Exception {
        Signature signing = Signature.getInstance("SHA256withECDSA");
        signing.initSign(TestKeys.pair(SignatureAlgorithm.ECDSA_P256_SHA256).getPrivate());
        byte[] der = signing.sign();
        for (int length = 0; length < der.length; length++) {
            byte[] part = Arrays.copyOf(der, length);
            assertThatThrownBy(() -> DerSignature.fixedWidth(part, 32)).isInstanceOf(SignatureException.class);
        }
    }

    @Test
    void only_ecdsa_has_this_form() {
        assertThatThrownBy(() -> SigningKey.fixedWidth(new byte[0], "ed25519"))
                .isInstanceOf(NoSuchAlgorithmException.class);
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
