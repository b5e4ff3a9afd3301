package org.i247.sdk.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.i247.sdk.error.ErrorCode.GATEWAY_UNREACHABLE;
import static org.i247.sdk.error.ErrorCode.MALFORMED_ANSWER;
import static org.i247.sdk.error.ErrorCode.NOT_FOUND;
import static org.i247.sdk.error.ErrorCode.UNEXPECTED_ANSWER;
import static org.i247.sdk.error.ErrorCode.UNVERIFIED_ANSWER;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.error.GatewayFaultException;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.UnavailableException;
import org.i247.sdk.error.UntrustedAnswerException;
import org.i247.sdk.query.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No forged or broken answer is a no-hit: each is an error with its own code. */
@Timeout(60)
class ForgedAnswerTest {
    private static final TravelDocumentQuery QUERY = TravelDocumentQuery.number("L898902C3");

    private final Line line;

    ForgedAnswerTest() throws IOException {
        line = new Line();
    }

    @AfterEach
    void close() throws IOException {
        line.close();
    }

    @Test
    void theGatewayOfThisTestIsBelievedWhileItDoesNotLie() {
        assertThat(line.documents.search(QUERY, Line.CONTEXT)).isInstanceOf(Answer.NoHit.class);
        assertThat(line.gateway.seen()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 404, 422, 500})
    void anUnsignedAnswerIsNotBelievedWhateverItsStatus(int status) {
        Reply reply = status == 200 ? Reply.noHit() : Reply.problem(status, NOT_FOUND);

        I247Exception failure = distrusted(reply.unsigned());

        assertThat(failure.failure().status()).contains(status);
        assertThat(failure)
                .hasMessageContaining("status " + status)
                .satisfies(e -> assertThat(e.failure().arguments()).contains("UNSIGNED"));
        assertThat(failure.failure().requestId()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 425, 429, 502, 503, 504})
    void aMachineInBetweenMayOnlySayThatTheGatewayIsOutOfReach(int status) {
        I247Exception failure = fails(Reply.problem(status, NOT_FOUND).unsigned(), 3);

        assertThat(failure).isInstanceOf(UnavailableException.class);
        assertThat(failure.code()).isEqualTo(GATEWAY_UNREACHABLE);
        assertThat(failure.failure().status()).contains(status);
        assertThat(failure.isRetryable()).isTrue();
    }

    @Test
    void aMachineInBetweenIsWaitedForAsLongAsItAsks() {
        line.gateway.says(Reply.empty(503).with("Retry-After", "7").unsigned(), Reply.noHit());

        assertThat(line.documents.search(QUERY, Line.CONTEXT)).isInstanceOf(Answer.NoHit.class);

        assertThat(line.waits).containsExactly(Duration.ofSeconds(7));
        assertThat(line.gateway.seen()).hasSize(2);
    }

    @Test
    void aMachineInBetweenCannotMakeTheClientWaitForHours() {
        I247Exception failure =
                fails(Reply.empty(429).with("Retry-After", "7200").unsigned(), 1);

        assertThat(failure.code()).isEqualTo(GATEWAY_UNREACHABLE);
        assertThat(failure.failure().retryAfter()).contains(Duration.ofHours(2));
        assertThat(line.waits).isEmpty();
    }

    @Test
    void theSignatureOfAnotherKeyIsNone() {
        assertThat(distrusted(Reply.noHit().by(line.gateway.stranger())))
                .satisfies(e -> assertThat(e.failure().arguments()).contains("KEY_NOT_PINNED"));
    }

    @Test
    void anAnswerToAnotherRequestIsNone() {
        line.gateway.says(Reply.noHit(), Reply.noHit().asFor(0));
        line.documents.search(QUERY, Line.CONTEXT);

        I247Exception failure =
                catchThrowableOfType(I247Exception.class, () -> line.documents.search(QUERY, Line.CONTEXT));

        assertThat(failure.code()).isEqualTo(UNVERIFIED_ANSWER);
        assertThat(line.gateway.seen()).hasSize(1 + 3);
    }

    @Test
    void anAnswerToAnEarlierAttemptOfTheSameCallIsNone() {
        line.gateway.says(Reply.empty(503).unsigned(), Reply.noHit().asFor(0));

        I247Exception failure =
                catchThrowableOfType(I247Exception.class, () -> line.documents.search(QUERY, Line.CONTEXT));

        assertThat(failure.code()).isEqualTo(UNVERIFIED_ANSWER);
    }

    @Test
    void aChangedBodyIsNoticed() {
        String hit = "{\"outcome\": \"TOO_MANY\"}";

        assertThat(distrusted(Reply.json(hit).forged(message -> message.withBody(hit.replace("TOO_MANY", "NO_HIT")))))
                .satisfies(e -> assertThat(e.failure().arguments()).contains("DIGEST"));
    }

    @Test
    void aChangedDigestIsNoticed() {
        assertThat(distrusted(Reply.noHit()
                        .forged(message -> message.replace(
                                "Content-Digest", "sha-256=:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=:"))))
                .satisfies(e -> assertThat(e.failure().arguments()).contains("SIGNATURE"));
    }

    @Test
    void aDigestThatWasWrongFromTheBeginningIsNoticed() {
        assertThat(distrusted(Reply.noHit().with("Content-Digest", "sha-512=:AAAA:")))
                .satisfies(e -> assertThat(e.failure().arguments()).contains("DIGEST"));
    }

    @Test
    void aChangedStatusIsNoticed() {
        assertThat(distrusted(Reply.problem(404, NOT_FOUND).forged(message -> message.withStatus(200))))
                .satisfies(e -> assertThat(e.failure().arguments()).contains("SIGNATURE"));
    }

    @Test
    void anAnswerWithoutRequestIdIsNone() {
        assertThat(distrusted(Reply.noHit().forged(message -> message.without("Request-Id"))))
                .satisfies(e -> assertThat(e.failure().arguments()).contains("COMPONENTS"));
    }

    @Test
    void anAnswerWithAnotherRequestIdIsNone() {
        assertThat(distrusted(Reply.noHit().forged(message -> message.replace("Request-Id", "req-x"))))
                .satisfies(e -> assertThat(e.failure().arguments()).contains("SIGNATURE"));
    }

    @Test
    void contentThatIsPackedIsRefusedThoughItIsSigned() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("{}".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(distrusted(
                        Reply.of(200, "application/json", packed.toByteArray()).with("Content-Encoding", "gzip")))
                .satisfies(e -> assertThat(e.failure().arguments()).contains("CONTENT_CODING"));
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 302, 304, 307})
    void aSignedStatusThatASearchDoesNotHaveIsAnError(int status) {
        I247Exception failure = fails(Reply.empty(status).with("Location", line.gateway.endpoint() + "/elsewhere"), 1);

        assertThat(failure).isInstanceOf(GatewayFaultException.class);
        assertThat(failure.code()).isEqualTo(UNEXPECTED_ANSWER);
        assertThat(failure.failure().status()).contains(status);
        assertThat(failure.failure().requestId()).contains("req-1");
    }

    @Test
    void anUnsignedRedirectIsNeitherFollowedNorBelieved() {
        distrusted(Reply.empty(307)
                .with("Location", line.gateway.endpoint() + "/elsewhere")
                .unsigned());

        assertThat(line.gateway.seen()).extracting(Seen::target).containsOnly("/v1/travel-documents/searches");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/html", "application/problem+json", "application/json; charset=iso-8859-1", "", "json"})
    void aSignedAnswerOfAnotherMediaTypeIsMalformed(String type) {
        malformed(Reply.noHit().signing(message -> message.replace("Content-Type", type)), "Content-Type");
    }

    @Test
    void aCharsetOfUtf8ChangesNothing() {
        line.gateway.says(Reply.noHit()
                .signing(message -> message.replace("Content-Type", "Application/JSON;Charset=\"UTF-8\"")));

        assertThat(line.documents.search(QUERY, Line.CONTEXT)).isInstanceOf(Answer.NoHit.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "null", "{\"outcome\": \"NO_HIT\"}", "{\"a\": 1, \"a\": 2}", "{} {}"})
    void signedContentThatIsNoAnswerIsMalformed(String body) {
        malformed(Reply.json(body), "MALFORMED_ANSWER");
    }

    @Test
    void aSignedAnswerWithoutContentIsMalformed() {
        malformed(Reply.empty(200), "Content-Type");
    }

    @Test
    void aSignedNoHitOfAnotherDatabaseIsMalformed() {
        malformed(Reply.noHit("SMV"), "database.name");
    }

    private I247Exception distrusted(Reply reply) {
        I247Exception failure = fails(reply, 3);
        assertThat(failure).isInstanceOf(UntrustedAnswerException.class);
        assertThat(failure.code()).isEqualTo(UNVERIFIED_ANSWER);
        return failure;
    }

    private void malformed(Reply reply, String place) {
        I247Exception failure = fails(reply, 1);
        assertThat(failure).isInstanceOf(GatewayFaultException.class).hasMessageContaining(place);
        assertThat(failure.code()).isEqualTo(MALFORMED_ANSWER);
        assertThat(failure.failure().requestId()).contains("req-1");
    }

    private I247Exception fails(Reply reply, int requests) {
        line.gateway.says(reply);
        I247Exception failure =
                catchThrowableOfType(I247Exception.class, () -> line.documents.search(QUERY, Line.CONTEXT));
        assertThat(failure).as("an answer that must not be believed").isNotNull();
        assertThat(line.gateway.seen()).hasSize(requests);
        assertThat(failure.failure().attempts()).isEqualTo(requests);
        assertThat(failure.failure().reference())
                .contains(line.gateway.seen().get(0).context("reference"));
        return failure;
    }
}
