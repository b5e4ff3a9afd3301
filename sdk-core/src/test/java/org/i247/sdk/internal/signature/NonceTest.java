package org.i247.sdk.internal.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NonceTest {
    @ParameterizedTest
    @CsvSource({"15, false", "16, true", "17, true", "31, true", "32, true", "33, false"})
    void it_has_16_to_32_bytes(int bytes, boolean right) {
        String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[bytes]);
        if (right) {
            assertThatCode(() -> Nonce.requireForm(nonce)).doesNotThrowAnyException();
        } else {
            assertRefused(nonce);
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "MDEyMzQ1Njc4OWFiY2RlZg==",
                "MDEyMzQ1Njc4OWFiY2Rl+/",
                "MDEyMzQ1Njc4OWFiY2RlZgAAA",
                "MDEy MzQ1Njc4OWFiY2RlZ"
            })
    void it_is_base64url_without_padding(String nonce) {
        assertRefused(nonce);
    }

    @Test
    void a_new_one_has_the_form_and_is_another_than_the_last() throws SignatureFormatException {
        SecureRandom random = new SecureRandom();
        String nonce = Nonce.next(random);
        Nonce.requireForm(nonce);
        assertThat(Nonce.next(random)).isNotEqualTo(nonce);
    }

    @Test
    void a_request_with_another_is_refused() throws SignatureFormatException {
        MessageSignature signature = MessageSignature.read(
                HeaderLines.of(List.of(
                        new HeaderLine(
                                "Signature-Input",
                                "i247=(\"@method\");created=1;nonce=\"short\";keyid=\"k\";alg=\"ed25519\";tag=\"i247-request\""),
                        new HeaderLine("Signature", "i247=:AA==:"))),
                I247Profile.LABEL);
        assertThatExceptionOfType(SignatureFormatException.class)
                .isThrownBy(() -> SignatureParameters.ofRequest(signature))
                .withMessageContaining("nonce");
    }

    private static void assertRefused(String nonce) {
        assertThatExceptionOfType(SignatureFormatException.class).isThrownBy(() -> Nonce.requireForm(nonce));
    }
}
