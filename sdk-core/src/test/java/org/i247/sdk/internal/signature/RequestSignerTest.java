package org.i247.sdk.internal.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.i247.sdk.security.CryptographyProvider;
import org.junit.jupiter.api.Test;

class RequestSignerTest {
    private static final String TARGET = "https://gateway.example/v1/status";
    private static final HeaderLine TYPE = new HeaderLine("Content-Type", "application/json");
    private static final HeaderLine DIGEST = new HeaderLine("Content-Digest", ContentDigest.of(new byte[] {'{', '}'}));

    private final RequestSigner signer = new RequestSigner(
            Vectors.signingKey("test-key-ed25519", CryptographyProvider.jdk()),
            new SecureRandom(),
            InstantSource.fixed(Instant.ofEpochSecond(1795000000)));

    @Test
    void every_attempt_has_a_nonce_and_a_signature_of_its_own() throws SignatureFormatException {
        SignedRequest first = signer.sign("GET", TARGET, HeaderLines.none(), false);
        SignedRequest second = signer.sign("GET", TARGET, HeaderLines.none(), false);
        assertThat(parameters(first).requestNonce())
                .isNotEqualTo(parameters(second).requestNonce());
        assertThat(first.signature()).isNotEqualTo(second.signature());
    }

    @Test
    void created_is_the_clock_s_and_the_key_is_named() throws SignatureFormatException {
        SignatureParameters parameters = parameters(signer.sign("GET", TARGET, HeaderLines.none(), false));
        assertThat(parameters.created()).isEqualTo(1795000000);
        assertThat(parameters.keyId()).isEqualTo("test-key-ed25519");
        assertThat(parameters.algorithm()).isEqualTo("ed25519");
    }

    @Test
    void content_without_its_type_or_digest_is_not_signed() {
        assertRefused("POST", TARGET, true, TYPE);
        assertRefused("POST", TARGET, true, DIGEST);
        assertThat(signer.sign("POST", TARGET, HeaderLines.of(List.of(TYPE, DIGEST)), true))
                .isNotNull();
    }

    @Test
    void a_field_that_may_stand_once_stands_once() {
        for (String name : List.of("Content-Type", "Idempotency-Key", "If-Match", "Range")) {
            HeaderLine line = new HeaderLine(name, "x");
            assertRefused("PUT", TARGET, false, line, line);
        }
    }

    @Test
    void only_an_absolute_https_target_is_signed() {
        assertRefused("GET", "http://gateway.example/v1/status", false);
        assertRefused("GET", "/v1/status", false);
        assertRefused("GET", "https://user@gateway.example/v1/status", false);
        assertRefused("GET", "https://gateway.example/v1/status#part", false);
        assertRefused("GET", "https://gateway.example/v1/st\u00e4tus", false);
        assertRefused("GET", "https://gateway.example/v1/status\n", false);
    }

    @Test
    void a_line_break_in_a_field_cannot_add_a_component() {
        assertRefused("GET", TARGET, false, new HeaderLine("I247-Context", "a=1\n\"range\": bytes=0-"));
        assertRefused("GET", TARGET, false, new HeaderLine("I247-Context", "a=\"\u00e4\""));
    }

    @Test
    void nothing_of_the_request_shows_in_texts() {
        SignedRequest signed =
                signer.sign("GET", TARGET, HeaderLines.of(List.of(new HeaderLine("Range", "bytes=1-"))), false);
        assertThat(signed).hasToString("SignedRequest");
        assertThat(new HeaderLine("Range", "bytes=1-")).hasToString("Range");
    }

    private void assertRefused(String method, String target, boolean hasContent, HeaderLine... lines) {
        assertThatThrownBy(() -> signer.sign(method, target, HeaderLines.of(List.of(lines)), hasContent))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SignatureParameters parameters(SignedRequest signed) throws SignatureFormatException {
        return SignatureParameters.ofRequest(MessageSignature.read(
                HeaderLines.of(List.of(
                        new HeaderLine("Signature-Input", signed.signatureInput()),
                        new HeaderLine("Signature", signed.signature()))),
                I247Profile.LABEL));
    }
}
