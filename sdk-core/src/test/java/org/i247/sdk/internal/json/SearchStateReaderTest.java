package org.i247.sdk.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.i247.sdk.biometric.DnaCandidate;
import org.i247.sdk.biometric.DnaProfiles;
import org.i247.sdk.biometric.Finger;
import org.i247.sdk.biometric.FingerprintCandidate;
import org.i247.sdk.biometric.Fingerprints;
import org.i247.sdk.biometric.SearchState;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.Database;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Outcome;
import org.i247.sdk.standard.dna.Locus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a biometric search stands: only an answer is an answer. */
class SearchStateReaderTest {
    private static final String END = """
            "database": {"name": "AFIS"}, "answeredAt": "2026-11-23T10:00:01Z"}""";
    private static final String NO_HIT = """
            {"outcome": "NO_HIT", "complete": true, "total": 0, "nextCursor": null, "hits": [],
            """ + END;
    private static final String HIT = """
            {"hitId": "h-%d", "score": 0.97, "matchedOn": ["nist"], "status": "UNCONFIRMED", "restricted": false,
             "owner": "UT", "caveats": ["CONFIRM_WITH_OWNER"], "recordId": "r-1", "record": {"recordId": "r-1",
             "owner": "UT", "subjectReference": "UT-P-19", "candidateRank": 1, %s}}""";

    @Test
    void aSearchThatIsDoneHoldsTheAnswer() {
        SearchState<FingerprintCandidate> state = read("\"state\": \"DONE\", \"answer\": " + NO_HIT);

        assertThat(state)
                .isInstanceOfSatisfying(
                        SearchState.Done.class,
                        done -> assertThat(done.answer()).isInstanceOf(Answer.NoHit.class));
    }

    @Test
    void aCandidateIsTyped() {
        String hit = HIT.formatted(1, "\"manualVerification\": false, \"matchedFingers\": [\"RIGHT_THUMB\", \"?\"]");

        FingerprintCandidate candidate = candidate(read("\"state\": \"DONE\", \"answer\": " + hits(1, hit, "null")));

        assertThat(candidate.subjectReference()).contains("UT-P-19");
        assertThat(candidate.candidateRank()).contains(1);
        assertThat(candidate.needsManualVerification()).isFalse();
        assertThat(candidate.matchedFingers()).containsExactly(Finger.RIGHT_THUMB);
    }

    @Test
    void whetherAnExpertHasToLookIsTakenForYesIfItIsNotSaid() {
        String hit = HIT.formatted(1, "\"matchedLoci\": [\"TH01\", \"FGA\"]");
        String answer = hits(1, hit, "null").replace("AFIS", "DNA");

        DnaCandidate candidate = candidate(read(DnaProfiles.DATABASE, "\"state\": \"DONE\", \"answer\": " + answer));

        assertThat(candidate.needsManualVerification()).isTrue();
        assertThat(candidate.matchedLoci()).containsExactly(Locus.of("TH01"), Locus.of("FGA"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"QUALITY_TOO_LOW", "PRINTS_MISSING", "TOO_FEW_LOCI", "MALFORMED_TRANSACTION", "NEW_CODE"})
    void aSearchThatWasRejectedSaysWhy(String code) {
        SearchState<FingerprintCandidate> state =
                read("\"state\": \"REJECTED\", \"problem\": {\"status\": 422, \"code\": \"%s\"}".formatted(code));

        assertThat(state).isInstanceOfSatisfying(SearchState.Rejected.class, rejected -> {
            assertThat(rejected.error().code()).isEqualTo(new ErrorCode(code));
            assertThat(rejected.error()).isInstanceOf(InvalidRequestException.class);
            assertThat(rejected.error().failure().retryable()).isFalse();
            assertThat(rejected.error().failure().requestId()).contains("req-1");
            assertThat(rejected.toOutcome()).isEqualTo(new Outcome.Failed<>(rejected.error()));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"QUEUED", "FINISHED", "NO_HIT"})
    void aStateThatIsNotKnownIsNotYetAnswered(String state) {
        assertThat(read("\"state\": \"%s\", \"answer\": %s".formatted(state, NO_HIT)))
                .isEqualTo(new SearchState.Pending<>("s-1", Duration.ofSeconds(5)));
    }

    @Test
    void aSearchThatGoesOnIsAFailureAmongSeveralQuestionsAndNoNoHit() {
        SearchState<FingerprintCandidate> pending = SearchState.Pending.resumed("s-1");

        assertThat(pending.toOutcome()).isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
            assertThat(failed.error().code()).isEqualTo(ErrorCode.SEARCH_PENDING);
            assertThat(failed.error().isRetryable()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-7, 1", "1, 1", "7, 7", "2.9, 2", "300, 300", "301, 300", "86400, 300", "1e99, 300", "null, 5"
    })
    void aPauseIsTakenWithinBounds(String said, long seconds) {
        assertThat(read("\"state\": \"PENDING\", \"pollAfterSeconds\": " + said))
                .isEqualTo(new SearchState.Pending<>("s-1", Duration.ofSeconds(seconds)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"state\": null",
                "\"state\": 7",
                "\"state\": \"PENDING\", \"pollAfterSeconds\": \"soon\"",
                "\"state\": \"PENDING\", \"answer\": {}",
                "\"state\": \"PENDING\", \"problem\": {}",
                "\"state\": \"DONE\"",
                "\"state\": \"DONE\", \"answer\": null",
                "\"state\": \"DONE\", \"answer\": {}",
                "\"state\": \"DONE\", \"answer\": {}, \"problem\": {}",
                "\"state\": \"REJECTED\"",
                "\"state\": \"REJECTED\", \"problem\": {\"status\": 422}",
                "\"state\": \"REJECTED\", \"problem\": {\"status\": 422, \"code\": \"CIRCUIT_OPEN\"}",
                "\"state\": \"PENDING\", \"searchId\": \"s-2\""
            })
    void whatContradictsItselfIsMalformed(String members) {
        assertThatExceptionOfType(MemberException.class).isThrownBy(() -> read(members));
    }

    @Test
    void candidatesStandOnOnePageOfAtMostAHundred() {
        String hit = HIT.formatted(1, "\"x\": 1");
        String hundred = IntStream.range(0, 100).mapToObj(i -> hit).collect(Collectors.joining(","));

        assertThat(read("\"state\": \"DONE\", \"answer\": " + hits(100, hundred, "null")))
                .isInstanceOf(SearchState.Done.class);
        assertThatExceptionOfType(MemberException.class)
                .isThrownBy(() -> read("\"state\": \"DONE\", \"answer\": " + hits(101, hundred + "," + hit, "null")));
        assertThatExceptionOfType(MemberException.class)
                .isThrownBy(() -> read("\"state\": \"DONE\", \"answer\": " + hits(1, hit, "\"more\"")))
                .withMessageContaining("nextCursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b", "..%2f", "s 1"})
    void anIdThatCannotStandInAPathIsRefused(String id) {
        assertThatExceptionOfType(MemberException.class)
                .isThrownBy(() -> SearchStateReader.started(
                        StrictJson.read(bytes("{\"searchId\": \"%s\", \"state\": \"PENDING\"}".formatted(id)))));
    }

    @Test
    void aSearchThatIsFoundAgainIsPendingWhateverItsState() {
        assertThat(SearchStateReader.started(StrictJson.read(
                        bytes("{\"searchId\": \"s-1\", \"state\": \"DONE\", \"pollAfterSeconds\": 0}"))))
                .isEqualTo(new SearchState.Pending<>("s-1", Duration.ofSeconds(1)));
    }

    private static String hits(int total, String hits, String cursor) {
        return "{\"outcome\": \"HIT\", \"complete\": true, \"total\": %d, \"nextCursor\": %s, \"hits\": [%s], %s"
                .formatted(total, cursor, hits, END);
    }

    private static <R extends DatabaseRecord> R candidate(SearchState<R> state) {
        Answer.Hits<R> hits = (Answer.Hits<R>) ((SearchState.Done<R>) state).answer();
        return hits.hits().get(0).record().orElseThrow();
    }

    private static SearchState<FingerprintCandidate> read(String members) {
        return read(Fingerprints.DATABASE, members);
    }

    private static <R extends DatabaseRecord> SearchState<R> read(Database<?, R> database, String members) {
        return new SearchStateReader<>(new AnswerReader<>(database, "ref-1", "req-1"), "req-1")
                .read(StrictJson.read(bytes("{" + members + "}")), "s-1");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
