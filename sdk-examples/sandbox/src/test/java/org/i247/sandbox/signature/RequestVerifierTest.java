package org.i247.sandbox.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.i247.sandbox.signature.RequestVerdict.Accepted;
import org.i247.sandbox.signature.RequestVerdict.Refused;
import org.i247.sdk.internal.signature.HeaderLine;
import org.i247.sdk.internal.signature.HeaderLines;
import org.i247.sdk.internal.signature.SignableMessage;
import org.i247.sdk.internal.signature.TargetUri;
import org.i247.sdk.internal.signature.VerificationKey;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RequestVerifierTest {
    private final RecentNonces nonces = new RecentNonces();

    @TestFactory
    Stream<DynamicTest> a_request_gets_the_code_of_the_vectors() {
        return SignatureVectors.requestCases()
                .map(node -> dynamicTest(node.get("id").asText(), () -> {
                    String code =
                            node.get("code").isNull() ? null : node.get("code").asText();
                    RequestVerdict verdict = verify(node, new RecentNonces());
                    assertThat(verdict instanceof Refused refused ? refused.code() : null)
                            .isEqualTo(code);
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_refused_request_whose_signature_can_be_read_is_bound_to_its_answer() {
        return SignatureVectors.requestCases()
                .filter(node -> !node.get("code").isNull())
                .map(node -> dynamicTest(node.get("id").asText(), () -> {
                    Refused refused = (Refused) verify(node, new RecentNonces());
                    assertThat(refused.request()).isPresent();
                }));
    }

    @Test
    void a_request_without_a_signature_is_invalid_and_bound_to_nothing() {
        SignableMessage request = SignableMessage.request(
                "GET", TargetUri.parse("https://gateway.example/v1/status"), HeaderLines.none());
        RequestVerdict verdict = verifier(1795000002L, nonces).verify(request, new byte[0]);
        assertThat(verdict).isEqualTo(new Refused("SIGNATURE_INVALID", Optional.empty()));
    }

    @TestFactory
    Stream<DynamicTest> a_covered_part_that_was_changed_makes_the_signature_invalid() {
        JsonNode node = SignatureVectors.requestCase("r4");
        SignableMessage sent = SignatureVectors.request(node.get("message"));
        TargetUri target = TargetUri.parse("https://gateway.example/v1/snapshots/vehicles/files/other.ndjson");
        HeaderLines range = HeaderLines.of(replaced(node.get("message"), "Range", "bytes=0-"));
        TargetUri sentTo = TargetUri.parse(node.at("/message/targetUri").asText());
        return Stream.of(
                        SignableMessage.request("HEAD", sentTo, sent.headers()),
                        SignableMessage.request("GET", target, sent.headers()),
                        SignableMessage.request("GET", sentTo, range))
                .map(changed -> dynamicTest(changed.method() + " " + changed.target(), () -> {
                    RequestVerdict verdict =
                            verifier(node.get("now").asLong(), nonces).verify(changed, new byte[0]);
                    assertThat(((Refused) verdict).code()).isEqualTo("SIGNATURE_INVALID");
                }));
    }

    @Test
    void a_key_out_of_its_validity_is_unknown() {
        JsonNode node = SignatureVectors.requestCase("r1");
        VerificationKey past =
                SignatureVectors.verificationKey(SignatureVectors.CLIENT, Instant.ofEpochSecond(1795000001));
        InstantSource clock =
                InstantSource.fixed(Instant.ofEpochSecond(node.get("now").asLong()));
        JsonNode message = node.get("message");
        RequestVerdict verdict = new RequestVerifier(id -> Optional.of(past), nonces, clock)
                .verify(SignatureVectors.request(message), SignatureVectors.body(message));
        assertThat(((Refused) verdict).code()).isEqualTo("KEY_UNKNOWN");
    }

    @Test
    void the_same_request_again_is_a_replay() {
        JsonNode node = SignatureVectors.requestCase("r1");
        assertThat(verify(node, nonces)).isInstanceOf(Accepted.class);
        assertThat(((Refused) verify(node, nonces)).code()).isEqualTo("SIGNATURE_REPLAYED");
    }

    @Test
    void a_request_that_is_refused_before_uses_up_no_nonce() {
        JsonNode changed = SignatureVectors.requestCase("body changed");
        assertThat(verify(changed, nonces)).isInstanceOf(Refused.class);
        assertThat(verify(SignatureVectors.requestCase("r1"), nonces)).isInstanceOf(Accepted.class);
    }

    @Test
    void a_nonce_is_remembered_for_its_key_for_600_seconds() {
        Instant first = Instant.ofEpochSecond(1795000000);
        assertThat(nonces.isNew("a", "n", first)).isTrue();
        assertThat(nonces.isNew("b", "n", first)).isTrue();
        assertThat(nonces.isNew("a", "n", first.plusSeconds(600))).isFalse();
        assertThat(nonces.isNew("a", "n", first.plusSeconds(601))).isTrue();
    }

    private static List<HeaderLine> replaced(JsonNode message, String name, String value) {
        List<HeaderLine> lines = new ArrayList<>();
        message.get("headers").forEach(line -> {
            String field = line.get(0).asText();
            lines.add(new HeaderLine(
                    field, field.equals(name) ? value : line.get(1).asText()));
        });
        return lines;
    }

    private static RequestVerdict verify(JsonNode node, NonceStore nonces) {
        JsonNode message = node.get("message");
        return verifier(node.get("now").asLong(), nonces)
                .verify(SignatureVectors.request(message), SignatureVectors.body(message));
    }

    private static RequestVerifier verifier(long now, NonceStore nonces) {
        VerificationKey client = SignatureVectors.verificationKey(SignatureVectors.CLIENT);
        return new RequestVerifier(
                id -> Optional.of(client).filter(key -> key.keyId().equals(id)),
                nonces,
                InstantSource.fixed(Instant.ofEpochSecond(now)));
    }
}
