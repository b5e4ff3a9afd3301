package org.i247.sdk.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.internal.signature.ComponentIdentifier;
import org.i247.sdk.internal.signature.I247Profile;
import org.i247.sdk.internal.signature.SignatureBase;
import org.i247.sdk.internal.signature.SignatureParameters;
import org.i247.sdk.internal.signature.VerificationKey;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.Page;
import org.i247.sdk.security.CryptographyProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request carries, as the gateway sees it (contract, sections 1 and 2). */
@Timeout(60)
class RequestFieldsTest {
    private static final String NUMBER = "L898902C3";
    private static final TravelDocumentQuery QUERY = TravelDocumentQuery.number(NUMBER);

    private final Line line;

    RequestFieldsTest() throws IOException {
        line = new Line();
    }

    @AfterEach
    void close() throws IOException {
        line.close();
    }

    @Test
    void aSearchCarriesWhatTheContractAsksForAndNothingElse() throws Exception {
        line.documents.search(QUERY, Line.CONTEXT);

        Seen seen = only();
        assertThat(seen.method()).isEqualTo("POST");
        assertThat(seen.target()).isEqualTo("/v1/travel-documents/searches");
        assertThat(seen.head().lines().skip(1).filter(field -> !field.isEmpty()))
                .extracting(field -> field.substring(0, field.indexOf(':')).toLowerCase(Locale.ROOT))
                .containsExactlyInAnyOrder(
                        "host",
                        "content-length",
                        "i247-context",
                        "accept",
                        "accept-language",
                        "accept-encoding",
                        "user-agent",
                        "content-type",
                        "content-digest",
                        "signature-input",
                        "signature");
        assertThat(seen.field("Accept-Encoding")).isEqualTo("identity");
        assertThat(seen.field("Accept-Language")).isEqualTo("en");
        assertThat(seen.field("Content-Type")).isEqualTo("application/json");
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(seen.body());
        assertThat(seen.field("Content-Digest"))
                .isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":");
        assertThat(seen.content()).contains(NUMBER);
    }

    @Test
    void aRequestWithoutContentHasNeitherTypeNorDigest() {
        line.gateway.says(Reply.empty(204));

        catchThrowable(() -> line.documents.record("sltd-77", Line.CONTEXT));

        assertThat(only().method()).isEqualTo("GET");
        assertThat(only().headers().has("Content-Type")).isFalse();
        assertThat(only().headers().has("Content-Digest")).isFalse();
        assertThat(only().headers().has("Content-Length")).isFalse();
    }

    @Test
    void theSignatureCoversTheProfilesListAndVerifies() throws Exception {
        line.documents.search(QUERY, Line.CONTEXT);

        Seen seen = only();
        assertThat(seen.signature().components())
                .extracting(ComponentIdentifier::serialized)
                .containsExactly(
                        "\"@method\"", "\"@target-uri\"", "\"i247-context\"", "\"content-type\"", "\"content-digest\"");
        assertThat(seen.signature().components()).isEqualTo(I247Profile.requestComponents(seen.headers()));
        byte[] base = SignatureBase.bytes(
                new SignatureBase().lines(seen.signature().components(), seen.message(), null),
                seen.signature().serializedInput());
        VerificationKey key = VerificationKey.of(line.gateway.client().certificate(), CryptographyProvider.jdk());
        assertThat(SignatureParameters.ofRequest(seen.signature()).keyId()).isEqualTo(key.keyId());
        assertThat(key.verify(base, seen.signature().value())).isTrue();
    }

    @Test
    void everyAttemptIsSignedAnewUnderTheSameReference() throws Exception {
        line.gateway.says(Reply.empty(503).unsigned(), Reply.empty(503).unsigned(), Reply.noHit());

        line.documents.search(QUERY, Line.CONTEXT);

        List<Seen> seen = line.gateway.seen();
        assertThat(seen).hasSize(3);
        assertThat(seen)
                .extracting(each -> each.context("reference"))
                .containsOnly(seen.get(0).context("reference"));
        assertThat(seen).extracting(Seen::content).containsOnly(seen.get(0).content());
        assertThat(List.of(nonce(seen.get(0)), nonce(seen.get(1)), nonce(seen.get(2))))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyCallHasAReferenceOfItsOwn() {
        line.documents.search(QUERY, Line.CONTEXT);
        line.documents.search(QUERY, Line.CONTEXT);

        assertThat(line.gateway.seen())
                .extracting(each -> each.context("reference"))
                .doesNotHaveDuplicates()
                .allMatch(reference -> reference.matches("[A-Za-z0-9._:/-]{16,64}"));
    }

    @Test
    void aCallersOwnReferenceAndLanguageAreTaken() {
        line.documents.search(
                QUERY,
                Page.first(),
                Line.CONTEXT,
                CallOptions.defaults().withReference("desk/7:1").withLanguage(Locale.FRENCH));

        assertThat(only().context("reference")).isEqualTo("desk/7:1");
        assertThat(only().field("Accept-Language")).isEqualTo("fr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.b_c~d-E9", "..."})
    void anIdIsSentAsItIs(String id) {
        line.gateway.says(Reply.problem(404, ErrorCode.NOT_FOUND));

        line.documents.image(id, id, Line.CONTEXT);

        assertThat(only().target()).isEqualTo("/v1/travel-documents/records/" + id + "/images/" + id);
    }

    @Test
    void whatIsAskedStandsNeitherInTheUrlNorInAHeader() {
        line.documents.search(QUERY, Line.CONTEXT);
        catchThrowable(() -> line.documents.searchBatch(List.of(QUERY, QUERY), Line.CONTEXT));

        assertThat(line.gateway.seen()).extracting(Seen::head).noneMatch(head -> head.contains(NUMBER));
    }

    private Seen only() {
        assertThat(line.gateway.seen()).hasSize(1);
        return line.gateway.seen().get(0);
    }

    private static String nonce(Seen seen) throws Exception {
        return SignatureParameters.ofRequest(seen.signature()).nonce();
    }
}
