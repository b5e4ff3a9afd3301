package org.i247.sdk.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.i247.sdk.I247Client;
import org.i247.sdk.biometric.BiometricSamples;
import org.i247.sdk.biometric.DnaCandidate;
import org.i247.sdk.biometric.DnaQuery;
import org.i247.sdk.biometric.FingerprintQuery;
import org.i247.sdk.biometric.SearchState;
import org.i247.sdk.biometric.WaitOptions;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.signature.ComponentIdentifier;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.IdempotencyKey;
import org.i247.sdk.standard.dna.ProfileKind;
import org.i247.sdk.standard.nist.TransactionType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Biometric searches as the gateway sees them and answers them (contract, section 4). */
@Timeout(60)
class BiometricExchangeTest {
    private static final DnaQuery PROFILE =
            DnaQuery.of(BiometricSamples.profile(ProfileKind.PERSON).build());
    private static final String DONE = """
            {"searchId": "s-1", "state": "DONE", "answer": {"outcome": "NO_HIT", "complete": true, "total": 0,
             "nextCursor": null, "hits": [], "database": {"name": "%s"}, "answeredAt": "2026-11-23T10:00:01Z"}}""";

    private final TestGateway gateway = new TestGateway();
    private final I247Client client = I247Client.builder()
            .endpoints(gateway.endpoint())
            .identity(gateway.identity())
            .trust(gateway.trust())
            .build();

    BiometricExchangeTest() throws IOException {}

    @AfterEach
    void close() throws IOException {
        client.close();
        gateway.close();
    }

    @Test
    void aSearchIsStartedWithASignedKeyAndLeavesNothingInTheUrl() {
        gateway.says(started());

        SearchState.Pending<?> search = client.fingerprints()
                .submit(FingerprintQuery.of(BiometricSamples.prints(TransactionType.CPS)), Line.CONTEXT);

        assertThat(search.searchId()).isEqualTo("s-1");
        assertThat(search.pollAfter()).isEqualTo(Duration.ofSeconds(5));
        Seen seen = gateway.seen().get(0);
        assertThat(seen.method()).isEqualTo("POST");
        assertThat(seen.target()).isEqualTo("/v1/fingerprints/searches");
        assertThat(seen.content()).startsWith("{\"transaction\":\"CPS\",\"nist\":\"");
        assertThat(seen.field("Idempotency-Key")).matches("\"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\"");
        assertThat(seen.signature().components())
                .extracting(ComponentIdentifier::serialized)
                .contains("\"idempotency-key\"");
    }

    @Test
    void aRetryFindsTheSearchByTheSameKey() {
        gateway.says(Reply.empty(503).unsigned(), Reply.problem(409, ErrorCode.REQUEST_IN_PROGRESS), started());

        client.dnaProfiles().submit(PROFILE, Line.CONTEXT);

        List<Seen> seen = gateway.seen();
        assertThat(seen).hasSize(3);
        assertThat(seen)
                .extracting(each -> each.field("Idempotency-Key"))
                .containsOnly(seen.get(0).field("Idempotency-Key"));
        assertThat(seen).extracting(Seen::content).containsOnly(seen.get(0).content());
    }

    @Test
    void aKeyThatWasKeptIsSentAgain() {
        gateway.says(started());
        IdempotencyKey key = IdempotencyKey.of("0a9f2b60-5b1e-4c07-9f57-7d3a5d0c1e11");

        client.dnaProfiles()
                .submit(PROFILE, Line.CONTEXT, CallOptions.defaults().withIdempotencyKey(key));

        assertThat(gateway.seen().get(0).field("Idempotency-Key")).isEqualTo("\"" + key + "\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201})
    void anotherStatusIsNoStartedSearch(int status) {
        gateway.says(Reply.of(
                status,
                "application/json",
                "{\"searchId\": \"s-1\", \"state\": \"PENDING\"}".getBytes(StandardCharsets.UTF_8)));

        assertThat(failure(() -> client.dnaProfiles().submit(PROFILE, Line.CONTEXT))
                        .code())
                .isEqualTo(ErrorCode.UNEXPECTED_ANSWER);
    }

    @Test
    void aSearchIsAskedForByItsIdWithoutAKey() {
        gateway.says(Reply.json(DONE.formatted("DNA")));

        SearchState<DnaCandidate> state = client.dnaProfiles().poll("s-1", Line.CONTEXT);

        assertThat(state)
                .isInstanceOfSatisfying(
                        SearchState.Done.class,
                        done -> assertThat(done.answer()).isInstanceOf(Answer.NoHit.class));
        assertThat(gateway.seen().get(0).method()).isEqualTo("GET");
        assertThat(gateway.seen().get(0).target()).isEqualTo("/v1/dna-profiles/searches/s-1");
        assertThat(gateway.seen().get(0).headers().has("Idempotency-Key")).isFalse();
    }

    @Test
    void everyQuestionOfAWaitIsACallOfItsOwn() {
        gateway.says(
                Reply.json("{\"searchId\": \"s-1\", \"state\": \"PENDING\", \"pollAfterSeconds\": 0}"),
                Reply.json(DONE.formatted("DNA")));

        assertThat(client.dnaProfiles().await("s-1", Duration.ofSeconds(30), Line.CONTEXT))
                .isInstanceOf(SearchState.Done.class);

        assertThat(gateway.seen())
                .extracting(each -> each.context("reference"))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void theQuestionsOfAWaitAreNumberedUnderTheCallersOwnReference() {
        gateway.says(
                Reply.json("{\"searchId\": \"s-1\", \"state\": \"PENDING\", \"pollAfterSeconds\": 0}"),
                Reply.json(DONE.formatted("DNA")));

        client.dnaProfiles()
                .await(
                        SearchState.Pending.resumed("s-1"),
                        WaitOptions.atMost(Duration.ofSeconds(30)).withReference("desk-7"),
                        Line.CONTEXT);

        assertThat(gateway.seen())
                .extracting(each -> each.context("reference"))
                .containsExactly("desk-7-1", "desk-7-2");
    }

    @Test
    void aSearchThatIsNotKeptIsExpiredAndNoNoHit() {
        gateway.says(Reply.problem(404, ErrorCode.NOT_FOUND));

        I247Exception failure = failure(() -> client.dnaProfiles().poll("s-1", Line.CONTEXT));

        assertThat(failure.code()).isEqualTo(ErrorCode.SEARCH_EXPIRED);
        assertThat(failure.failure().retryable()).isFalse();
        assertThat(failure.failure().status()).contains(404);
        assertThat(failure.failure().requestId()).contains("req-1");
        assertThat(failure.failure().attempts()).isEqualTo(1);
        assertThat(failure).hasMessageContaining("24 hours").hasMessageContaining("Nothing is known");
    }

    @Test
    void anUnsignedNoHitIsNone() {
        gateway.says(Reply.json(DONE.formatted("DNA")).unsigned());

        assertThat(failure(() -> client.dnaProfiles().poll("s-1", Line.CONTEXT)).code())
                .isEqualTo(ErrorCode.UNVERIFIED_ANSWER);
    }

    @Test
    void theAnswerOfAnotherDatabaseOrSearchIsMalformed() {
        gateway.says(Reply.json(DONE.formatted("AFIS")));
        assertThat(failure(() -> client.dnaProfiles().poll("s-1", Line.CONTEXT)).code())
                .isEqualTo(ErrorCode.MALFORMED_ANSWER);

        gateway.says(Reply.json(DONE.formatted("DNA")));
        assertThat(failure(() -> client.dnaProfiles().poll("s-2", Line.CONTEXT)).code())
                .isEqualTo(ErrorCode.MALFORMED_ANSWER);
    }

    @Test
    void anIdThatCannotStandInAPathIsNeverSent() {
        assertThat(failure(() -> client.fingerprints().poll("../status", Line.CONTEXT))
                        .code())
                .isEqualTo(ErrorCode.INVALID_ID);
        assertThat(gateway.seen()).isEmpty();
    }

    private static Reply started() {
        return Reply.of(
                202,
                "application/json",
                "{\"searchId\": \"s-1\", \"state\": \"PENDING\", \"pollAfterSeconds\": 5}"
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static I247Exception failure(Runnable call) {
        return catchThrowableOfType(I247Exception.class, call::run);
    }
}
