package org.i247.sdk.internal.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.i247.sdk.internal.keys.BouncyCastle;
import org.i247.sdk.internal.keys.JdkProviders;
import org.i247.sdk.internal.keys.SignatureAlgorithm;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples and test cases of RFC 9421. */
class Rfc9421Test {
    private static final Function<String, Optional<StructuredType>> TYPES =
            field -> field.equals("example-dict") ? Optional.of(StructuredType.DICTIONARY) : StructuredType.of(field);

    private final SignatureBase base = new SignatureBase(TYPES);

    @TestFactory
    Stream<DynamicTest> a_component_has_the_value_of_the_standard_or_none() {
        return Vectors.stream(Vectors.RFC.get("components"))
                .map(node -> dynamicTest(
                        node.get("ref").asText() + " " + node.get("component").asText(), () -> component(node)));
    }

    private void component(JsonNode node) throws SignatureFormatException {
        SignableMessage message = Vectors.message(node.get("message"));
        ComponentIdentifier identifier =
                ComponentIdentifier.parse(node.get("component").asText());
        if (node.path("error").asBoolean()) {
            assertThatThrownBy(() -> base.value(identifier, message, null))
                    .isInstanceOf(SignatureFormatException.class);
        } else {
            StringBuilder line = new StringBuilder();
            SignatureBase.append(line, identifier.serialized(), base.value(identifier, message, null));
            assertThat(line).hasToString(node.get("expectedLine").asText() + "\n");
        }
    }

    @TestFactory
    Stream<DynamicTest> a_case_gives_the_base_of_the_standard_byte_for_byte() {
        return Vectors.stream(Vectors.RFC.get("cases"))
                .map(node -> dynamicTest(node.get("id").asText(), () -> {
                    MessageSignature signature = signature(node);
                    assertThat(signature.serializedInput())
                            .isEqualTo(node.get("signatureParams").asText());
                    assertThat(new String(baseOf(node, signature), StandardCharsets.US_ASCII))
                            .isEqualTo(node.get("signatureBase").asText());
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_case_verifies_with_the_JDK_and_with_Bouncy_Castle() {
        return Vectors.stream(Vectors.RFC.get("cases"))
                .flatMap(node -> Stream.of(true, false)
                        .map(jdk -> dynamicTest(node.get("id").asText() + (jdk ? " JDK" : " BC"), () -> {
                            MessageSignature signature = signature(node);
                            byte[] value = signature.value();
                            assertThat(value)
                                    .isEqualTo(Base64.getDecoder()
                                            .decode(node.get("signatureBase64").asText()));
                            assertThat(verifies(node, baseOf(node, signature), value, jdk))
                                    .isTrue();
                            value[value.length - 1] ^= 1;
                            assertThat(verifies(node, baseOf(node, signature), value, jdk))
                                    .isFalse();
                        })));
    }

    @TestFactory
    Stream<DynamicTest> signing_again_gives_the_same_bytes_where_the_algorithm_is_deterministic() {
        return Vectors.stream(Vectors.RFC.get("cases"))
                .filter(node -> node.get("alg").asText().equals("ed25519"))
                .map(node -> dynamicTest(node.get("id").asText(), () -> {
                    PrivateKey key = Vectors.privateKey("test-key-ed25519");
                    Signature signer = SignatureAlgorithm.ED25519.forSigning(key, BouncyCastle.provider());
                    signer.update(baseOf(node, signature(node)));
                    assertThat(Base64.getEncoder().encodeToString(signer.sign()))
                            .isEqualTo(node.get("signatureBase64").asText());
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_transformed_message_verifies_only_where_the_standard_says_so() {
        return Vectors.stream(Vectors.RFC.get("transformations"))
                .map(node -> dynamicTest(node.get("description").asText(), () -> {
                    SignableMessage message = Vectors.message(node.get("message"));
                    MessageSignature signature = MessageSignature.read(
                            message.headers(), node.get("label").asText());
                    byte[] bytes = SignatureBase.bytes(
                            base.lines(signature.components(), message, null), signature.serializedInput());
                    assertThat(verifies(node, bytes, signature.value(), true))
                            .isEqualTo(node.get("expectValid").asBoolean());
                }));
    }

    private static MessageSignature signature(JsonNode node) throws SignatureFormatException {
        HeaderLines fields = HeaderLines.of(List.of(
                new HeaderLine("Signature-Input", node.get("signatureInput").asText()),
                new HeaderLine("Signature", node.get("signature").asText())));
        return MessageSignature.read(fields, node.get("label").asText());
    }

    private byte[] baseOf(JsonNode node, MessageSignature signature) throws SignatureFormatException {
        SignableMessage request = node.has("request") ? Vectors.message(node.get("request")) : null;
        String lines = base.lines(signature.components(), Vectors.message(node.get("message")), request);
        return SignatureBase.bytes(lines, signature.serializedInput());
    }

    private static boolean verifies(JsonNode node, byte[] bytes, byte[] value, boolean jdk)
            throws GeneralSecurityException {
        String algorithm = node.get("alg").asText();
        String keyId = node.get("keyid").asText();
        return switch (algorithm) {
            case "hmac-sha256" -> MessageDigest.isEqual(hmac(bytes), value);
            case "rsa-v1_5-sha256" -> finish(pkcs1(Vectors.publicKey(keyId)), bytes, value);
            default -> finish(verifier(algorithm, Vectors.publicKey(keyId), jdk), bytes, value);
        };
    }

    private static Signature verifier(String token, PublicKey key, boolean jdk) throws GeneralSecurityException {
        SignatureAlgorithm algorithm = Stream.of(SignatureAlgorithm.values())
                .filter(one -> one.token().equals(token))
                .findFirst()
                .orElseThrow();
        Provider own = algorithm.isEllipticCurve() ? JdkProviders.ellipticCurves() : JdkProviders.rsa();
        return algorithm.forVerifying(key, jdk ? own : BouncyCastle.provider());
    }

    private static boolean finish(Signature verifier, byte[] bytes, byte[] value) throws GeneralSecurityException {
        verifier.update(bytes);
        return verifier.verify(value);
    }

    private static Signature pkcs1(PublicKey key) throws GeneralSecurityException {
        Signature verifier = Signature.getInstance("SHA256withRSA");
        verifier.initVerify(key);
        return verifier;
    }

    private static byte[] hmac(byte[] bytes) throws GeneralSecurityException {
        String secret = Vectors.RFC.at("/keys/test-shared-secret/secretBase64").asText();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret), "HmacSHA256"));
        return mac.doFinal(bytes);
    }
}
