package org.i247.sdk.internal.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.i247.sdk.security.CryptographyProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The vectors of the contract's own profile: what a client signs, and what it makes of answers. */
class ProfileVectorsTest {
    private static final List<CryptographyProvider> CRYPTOGRAPHY =
            List.of(CryptographyProvider.bouncyCastleForEllipticCurves(), CryptographyProvider.jdk());

    @TestFactory
    Stream<DynamicTest> a_request_is_signed_to_the_same_bytes() {
        return Stream.of("r1", "r2", "r3", "r4", "r5", "r6")
                .map(id -> dynamicTest(id, () -> {
                    JsonNode message = Vectors.I247.at("/requests/" + id + "/message");
                    HeaderLines sent = Vectors.headers(message.get("headers"));
                    String url = message.has("url")
                            ? message.get("url").asText()
                            : message.get("targetUri").asText();
                    SignedRequest signed = signerWithNonceOf(sent)
                            .sign(message.get("method").asText(), url, unsigned(message), message.has("body"));
                    assertThat(signed.signatureInput())
                            .isEqualTo(sent.combined("Signature-Input").orElseThrow());
                    assertThat(signed.signature())
                            .isEqualTo(sent.combined("Signature").orElseThrow());
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_request_has_the_base_of_the_vectors() {
        return Stream.of("r1", "r2", "r3", "r4", "r5", "r6")
                .map(id -> dynamicTest(id, () -> {
                    JsonNode node = Vectors.I247.at("/requests/" + id);
                    SignableMessage request = Vectors.message(node.get("message"));
                    MessageSignature signature = MessageSignature.read(request.headers(), I247Profile.LABEL);
                    List<ComponentIdentifier> components = I247Profile.requestComponents(request.headers());
                    assertThat(signature.components()).isEqualTo(components);
                    byte[] base = SignatureBase.bytes(
                            new SignatureBase().lines(components, request, null), signature.serializedInput());
                    assertThat(new String(base, StandardCharsets.US_ASCII))
                            .isEqualTo(node.get("signatureBase").asText());
                }));
    }

    @TestFactory
    Stream<DynamicTest> an_answer_gets_the_verdict_of_the_vectors() {
        return CRYPTOGRAPHY.stream()
                .flatMap(cryptography -> Vectors.stream(Vectors.I247.get("cases"))
                        .map(node -> dynamicTest(node.get("id").asText() + ", " + cryptography, () -> {
                            boolean accepted = verdict(node, cryptography) instanceof AnswerVerdict.Verified;
                            assertThat(accepted).isEqualTo(node.get("accept").asBoolean());
                        })));
    }

    @TestFactory
    Stream<DynamicTest> an_accepted_answer_has_the_base_of_the_vectors() {
        return Vectors.stream(Vectors.I247.get("cases"))
                .filter(node -> node.has("signatureBase"))
                .map(node -> dynamicTest(node.get("id").asText(), () -> {
                    JsonNode message = node.get("message");
                    HeaderLines headers = Vectors.headers(message.get("headers"));
                    AnswerBase base = AnswerBase.of(
                            Vectors.signedRequest(node.get("request").asText()),
                            message.get("status").asInt(),
                            headers);
                    MessageSignature signature = MessageSignature.read(headers, I247Profile.LABEL);
                    assertThat(new String(base.bytes(signature.serializedInput()), StandardCharsets.US_ASCII))
                            .isEqualTo(node.get("signatureBase").asText());
                }));
    }

    @Test
    void a_bound_SIGNATURE_STALE_is_believed_and_tells_the_skew() throws Exception {
        assertThat(verdict(find("SIGNATURE_STALE an hour ahead"), CRYPTOGRAPHY.get(1)))
                .isEqualTo(new AnswerVerdict.Verified("test-key-ecc-p256", Duration.ofSeconds(3598)));
    }

    @TestFactory
    Stream<DynamicTest> a_rejected_answer_names_the_first_check_that_failed() {
        return Stream.of(
                        List.of("Request-Id twice", "REPEATED_FIELD"),
                        List.of("a content coding", "CONTENT_CODING"),
                        List.of("no signature", "UNSIGNED"),
                        List.of("content without a digest", "CONTENT_NOT_COVERED"),
                        List.of("the label twice", "MALFORMED"),
                        List.of("a nonce in an answer", "PARAMETERS"),
                        List.of("not bound to the attempt", "COMPONENTS"),
                        List.of("unknown keyid", "KEY_NOT_PINNED"),
                        List.of("other algorithm named", "ALGORITHM"),
                        List.of("signature in DER", "LENGTH"),
                        List.of("signature of zeros", "SIGNATURE"),
                        List.of("answer to another attempt", "SIGNATURE"),
                        List.of("body changed", "DIGEST"),
                        List.of("SIGNATURE_STALE with another body", "DIGEST"),
                        List.of("301 s old", "AGE"))
                .map(pair -> dynamicTest(pair.get(0), () -> {
                    AnswerVerdict.Rejected rejected =
                            (AnswerVerdict.Rejected) verdict(find(pair.get(0)), CRYPTOGRAPHY.get(1));
                    assertThat(rejected.reason()).hasToString(pair.get(1));
                }));
    }

    private static JsonNode find(String id) {
        return Vectors.stream(Vectors.I247.get("cases"))
                .filter(node -> node.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static AnswerVerdict verdict(JsonNode node, CryptographyProvider cryptography) throws Exception {
        AnswerVerifier verifier = new AnswerVerifier(
                List.of(Vectors.verificationKey("test-key-ecc-p256", cryptography)),
                InstantSource.fixed(Instant.ofEpochSecond(node.get("now").asLong())));
        JsonNode message = node.get("message");
        return verifier.verify(
                Vectors.signedRequest(node.get("request").asText()),
                message.get("status").asInt(),
                Vectors.headers(message.get("headers")),
                Vectors.body(message));
    }

    private static HeaderLines unsigned(JsonNode message) {
        List<HeaderLine> lines = new ArrayList<>();
        message.get("headers").forEach(line -> {
            if (!line.get(0).asText().startsWith("Signature")) {
                lines.add(new HeaderLine(line.get(0).asText(), line.get(1).asText()));
            }
        });
        return HeaderLines.of(lines);
    }

    private static RequestSigner signerWithNonceOf(HeaderLines sent) throws SignatureFormatException {
        MessageSignature signature = MessageSignature.read(sent, I247Profile.LABEL);
        SignatureParameters parameters = SignatureParameters.ofRequest(signature);
        return new RequestSigner(
                Vectors.signingKey("test-key-ed25519", CRYPTOGRAPHY.get(0)),
                parameters::nonce,
                InstantSource.fixed(Instant.ofEpochSecond(parameters.created())));
    }
}
