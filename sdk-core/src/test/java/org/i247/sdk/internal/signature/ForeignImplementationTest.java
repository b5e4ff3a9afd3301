package org.i247.sdk.internal.signature;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.i247.sdk.internal.keys.SignatureAlgorithm;
import org.i247.sdk.internal.keys.TestKeys;
import org.i247.sdk.security.CryptographyProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two other implementations of RFC 9421 on the other side of the wire, with every algorithm of the contract. */
class ForeignImplementationTest {
    private static final Instant NOW = Instant.ofEpochSecond(1795000000);
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);
    private static final CryptographyProvider CRYPTOGRAPHY = CryptographyProvider.bouncyCastleForEllipticCurves();
    private static final byte[] ANSWER = "{\"outcome\": \"NO_HIT\"}".getBytes(StandardCharsets.UTF_8);
    private static final String TARGET = "https://gateway.example/v1/travel-documents/records/sltd-90";

    @BeforeEach
    void requireNode() {
        ForeignLibrary.assumeInstalled();
    }

    static Stream<Arguments> exchanges() {
        return Stream.of("http-message-signatures", "http-message-sig")
                .flatMap(library ->
                        Stream.of(SignatureAlgorithm.values()).map(algorithm -> Arguments.of(library, algorithm)));
    }

    @ParameterizedTest
    @MethodSource("exchanges")
    void it_verifies_our_requests_and_we_verify_its_answers(String library, SignatureAlgorithm algorithm)
            throws Exception {
        KeyPair client = TestKeys.pair(algorithm);
        KeyPair gateway = TestKeys.pair(algorithm);
        List<HeaderLine> request = requestHeaders();
        SignedRequest signed = sign(client, request);
        List<HeaderLine> sent = new ArrayList<>(request);
        sent.add(new HeaderLine("Signature-Input", signed.signatureInput()));
        sent.add(new HeaderLine("Signature", signed.signature()));

        JsonNode result = ForeignLibrary.run(input(library, algorithm, client, gateway, sent));
        assertThat(result.get("verified").asBoolean()).as("our request").isTrue();
        assertThat(verify(signed, gateway, result)).isEqualTo(new AnswerVerdict.Verified("gateway", Duration.ZERO));
        assertThat(verify(sign(client, request), gateway, result))
                .as("to another attempt")
                .isInstanceOf(AnswerVerdict.Rejected.class);

        sent.set(0, new HeaderLine("I247-Context", "bureau=\"XX\""));
        JsonNode changed = ForeignLibrary.run(input(library, algorithm, client, gateway, sent));
        assertThat(changed.get("verified").asBoolean()).as("a changed request").isFalse();
    }

    private static SignedRequest sign(KeyPair client, List<HeaderLine> headers) {
        MessageSigner key = MessageSigner.of("client", client.getPrivate(), client.getPublic(), null, CRYPTOGRAPHY);
        return new RequestSigner(key, new SecureRandom(), CLOCK).sign("PUT", TARGET, HeaderLines.of(headers), true);
    }

    private static AnswerVerdict verify(SignedRequest signed, KeyPair gateway, JsonNode result) {
        VerificationKey key = new VerificationKey(
                "gateway", gateway.getPublic(), NOW.minusSeconds(1), NOW.plusSeconds(1), CRYPTOGRAPHY);
        List<HeaderLine> lines = new ArrayList<>(answerHeaders());
        lines.add(new HeaderLine("Signature-Input", result.get("signatureInput").asText()));
        lines.add(new HeaderLine("Signature", result.get("signature").asText()));
        return new AnswerVerifier(List.of(key), CLOCK).verify(signed, 200, HeaderLines.of(lines), ANSWER);
    }

    private static List<HeaderLine> requestHeaders() {
        byte[] body = "{\"record\": {}}".getBytes(StandardCharsets.UTF_8);
        return List.of(
                new HeaderLine("I247-Context", "bureau=\"UT\", user=\"u-1\", purpose=record-management"),
                new HeaderLine("Content-Type", "application/json"),
                new HeaderLine("Content-Digest", ContentDigest.of(body)),
                new HeaderLine("Idempotency-Key", "\"0b0c9f0e-6f0e-4a53-9d8c-3f6f0c1c2a47\""),
                new HeaderLine("If-Match", "\"v7\""));
    }

    private static List<HeaderLine> answerHeaders() {
        return List.of(
                new HeaderLine("Request-Id", "q-1"),
                new HeaderLine("ETag", "\"v8\""),
                new HeaderLine("Content-Type", "application/json"),
                new HeaderLine("Content-Digest", ContentDigest.of(ANSWER)));
    }

    private static ObjectNode input(
            String library, SignatureAlgorithm algorithm, KeyPair client, KeyPair gateway, List<HeaderLine> sent) {
        ObjectNode input = new ObjectMapper().createObjectNode();
        input.put("library", library).put("algorithm", algorithm.token()).put("created", NOW.getEpochSecond());
        input.put("requestKey", pem("PUBLIC KEY", client.getPublic().getEncoded()));
        input.put("requestKeyId", "client");
        input.put("answerKey", pem("PRIVATE KEY", gateway.getPrivate().getEncoded()));
        input.put("answerKeyId", "gateway");
        ObjectNode request = input.putObject("request").put("method", "PUT").put("targetUri", TARGET);
        addHeaders(request.putArray("headers"), sent);
        addHeaders(input.putObject("answer").put("status", 200).putArray("headers"), answerHeaders());
        return input;
    }

    private static void addHeaders(ArrayNode array, List<HeaderLine> lines) {
        lines.forEach(line -> array.addArray().add(line.name()).add(line.value()));
    }

    private static String pem(String type, byte[] der) {
        String base64 = Base64.getMimeEncoder().encodeToString(der);
        return "-----BEGIN " + type + "-----\n" + base64 + "\n-----END " + type + "-----\n";
    }
}
