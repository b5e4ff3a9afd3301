package org.i247.sandbox.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.i247.sandbox.signature.RequestVerdict.Accepted;
import org.i247.sandbox.signature.RequestVerdict.Refused;
import org.i247.sdk.internal.signature.AnswerVerdict;
import org.i247.sdk.internal.signature.AnswerVerifier;
import org.i247.sdk.internal.signature.ContentDigest;
import org.i247.sdk.internal.signature.HeaderLine;
import org.i247.sdk.internal.signature.HeaderLines;
import org.i247.sdk.internal.signature.SignedRequest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AnswerSignerTest {
    private static final byte[] BODY = "{\"outcome\": \"NO_HIT\"}".getBytes(StandardCharsets.UTF_8);
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.ofEpochSecond(1795000002));

    private final AnswerSigner signer = new AnswerSigner(SignatureVectors.signingKey(SignatureVectors.GATEWAY), CLOCK);
    private final AnswerVerifier client =
            new AnswerVerifier(List.of(SignatureVectors.verificationKey(SignatureVectors.GATEWAY)), CLOCK);

    @TestFactory
    Stream<DynamicTest> the_client_believes_the_answer_to_any_request_refused_or_not() {
        return SignatureVectors.requestCases()
                .map(node -> dynamicTest(node.get("id").asText(), () -> {
                    SignedRequest request = bound(node.get("id").asText());
                    assertThat(client.verify(request, 200, signed(request, 200), BODY))
                            .isEqualTo(new AnswerVerdict.Verified(SignatureVectors.GATEWAY, Duration.ZERO));
                }));
    }

    @Test
    void the_answer_to_one_attempt_is_none_to_another() {
        HeaderLines toFirst = signed(bound("r1"), 200);
        assertThat(client.verify(bound("r2"), 200, toFirst, BODY)).isInstanceOf(AnswerVerdict.Rejected.class);
    }

    @Test
    void an_answer_without_a_request_id_is_not_signed() {
        assertThatThrownBy(() -> signer.sign(bound("r1"), 204, HeaderLines.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("request-id");
    }

    private static SignedRequest bound(String id) {
        var node = SignatureVectors.requestCase(id);
        RequestVerifier verifier = new RequestVerifier(
                keyId -> Optional.of(SignatureVectors.verificationKey(SignatureVectors.CLIENT))
                        .filter(key -> key.keyId().equals(keyId)),
                new RecentNonces(),
                InstantSource.fixed(Instant.ofEpochSecond(node.get("now").asLong())));
        RequestVerdict verdict = verifier.verify(
                SignatureVectors.request(node.get("message")), SignatureVectors.body(node.get("message")));
        return verdict instanceof Accepted accepted
                ? accepted.request()
                : ((Refused) verdict).request().orElseThrow();
    }

    private HeaderLines signed(SignedRequest request, int status) {
        List<HeaderLine> lines = new ArrayList<>(List.of(
                new HeaderLine("Request-Id", "q-1"),
                new HeaderLine("Content-Type", "application/json"),
                new HeaderLine("Content-Digest", ContentDigest.of(BODY))));
        AnswerSignature signature = signer.sign(request, status, HeaderLines.of(lines));
        lines.add(new HeaderLine("Signature-Input", signature.signatureInput()));
        lines.add(new HeaderLine("Signature", signature.signature()));
        return HeaderLines.of(lines);
    }
}
