package org.i247.sdk.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.i247.sdk.error.ErrorCode.MALFORMED_ANSWER;
import static org.i247.sdk.error.ErrorCode.SIGNATURE_REPLAYED;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.GatewayFaultException;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.Violation;
import org.i247.sdk.query.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client makes of each problem that a gateway signs (contract, section 9). */
@Timeout(60)
class ProblemAnswerTest {
    private static final TravelDocumentQuery QUERY = TravelDocumentQuery.number("L898902C3");

    private final Line line;

    ProblemAnswerTest() throws IOException {
        line = new Line();
    }

    @AfterEach
    void close() throws IOException {
        line.close();
    }

    @ParameterizedTest
    @CsvSource({
        "400, MALFORMED_REQUEST, GatewayFaultException, false, 1",
        "405, MALFORMED_REQUEST, GatewayFaultException, false, 1",
        "415, MALFORMED_REQUEST, GatewayFaultException, false, 1",
        "416, MALFORMED_REQUEST, GatewayFaultException, false, 1",
        "421, MALFORMED_REQUEST, GatewayFaultException, false, 1",
        "401, SIGNATURE_INVALID, SetupException, false, 1",
        "401, KEY_UNKNOWN, SetupException, false, 1",
        "401, SIGNATURE_STALE, SetupException, false, 1",
        "401, SIGNATURE_REPLAYED, GatewayFaultException, false, 2",
        "403, ACCESS_DENIED, SetupException, false, 1",
        "403, PURPOSE_NOT_ALLOWED, InvalidRequestException, false, 1",
        "403, BUREAU_MISMATCH, SetupException, false, 1",
        "403, NOT_OWNER, InvalidRequestException, false, 1",
        "403, WRITE_NOT_ALLOWED, SetupException, false, 1",
        "404, NOT_FOUND, InvalidRequestException, false, 1",
        "409, ALREADY_RECORDED, InvalidRequestException, false, 1",
        "409, ALREADY_ANSWERED, InvalidRequestException, false, 1",
        "409, REQUEST_IN_PROGRESS, UnavailableException, true, 3",
        "412, VERSION_CONFLICT, InvalidRequestException, false, 1",
        "413, TOO_LARGE, InvalidRequestException, false, 1",
        "422, INVALID_QUERY, InvalidRequestException, false, 1",
        "422, INVALID_RECORD, InvalidRequestException, false, 1",
        "422, INVALID_MESSAGE, InvalidRequestException, false, 1",
        "422, IDEMPOTENCY_KEY_REUSED, InvalidRequestException, false, 1",
        "428, PRECONDITION_NEEDED, InvalidRequestException, false, 1",
        "429, QUOTA_EXCEEDED, UnavailableException, true, 3",
        "500, INTERNAL_ERROR, UnavailableException, true, 3",
        "503, DATABASE_UNAVAILABLE, UnavailableException, true, 3",
        "503, MAINTENANCE, UnavailableException, true, 3",
        "504, DATABASE_TIMEOUT, UnavailableException, true, 3",
        "403, NEW_REFUSAL, SetupException, false, 1",
        "409, NEW_CONFLICT, InvalidRequestException, false, 1",
        "429, NEW_QUOTA, UnavailableException, true, 3",
        "503, NEW_OUTAGE, UnavailableException, true, 3",
        "418, NEW_STATUS, GatewayFaultException, false, 1"
    })
    void eachProblemHasItsExceptionAndItsAttempts(
            int status, String code, String type, boolean retryable, int requests) {
        I247Exception failure = fails(Reply.problem(status, new ErrorCode(code)));

        assertThat(failure.code()).hasToString(code);
        assertThat(failure.getClass().getSimpleName()).isEqualTo(type);
        assertThat(failure.isRetryable()).isEqualTo(retryable);
        assertThat(failure.failure().status()).contains(status);
        assertThat(failure.failure().requestId()).contains("req-" + requests);
        assertThat(failure.failure().attempts()).isEqualTo(requests);
        assertThat(line.gateway.seen()).hasSize(requests);
    }

    @ParameterizedTest
    @CsvSource({"503, DATABASE_UNAVAILABLE", "503, MAINTENANCE", "429, QUOTA_EXCEEDED", "409, REQUEST_IN_PROGRESS"})
    void theGatewayIsWaitedForAsLongAsItAsks(int status, String code) {
        line.gateway.says(Reply.problem(status, new ErrorCode(code)).with("Retry-After", "11"), Reply.noHit());

        assertThat(line.documents.search(QUERY, Line.CONTEXT)).isInstanceOf(Answer.NoHit.class);

        assertThat(line.waits).containsExactly(Duration.ofSeconds(11));
    }

    @Test
    void aWaitThatStandsOnlyInTheProblemCountsAsWell() {
        line.gateway.says(Reply.problem(503, ErrorCode.MAINTENANCE, ", \"retryAfterSeconds\": 12"), Reply.noHit());

        line.documents.search(QUERY, Line.CONTEXT);

        assertThat(line.waits).containsExactly(Duration.ofSeconds(12));
    }

    @Test
    void aReplayIsForgivenOnce() {
        line.gateway.says(Reply.problem(401, SIGNATURE_REPLAYED), Reply.noHit());

        assertThat(line.documents.search(QUERY, Line.CONTEXT)).isInstanceOf(Answer.NoHit.class);
        assertThat(line.gateway.seen()).hasSize(2);
        assertThat(line.gateway.seen().get(0).field("Signature-Input"))
                .isNotEqualTo(line.gateway.seen().get(1).field("Signature-Input"));
    }

    @Test
    void violationsSayWhichFieldIsWrong() {
        I247Exception failure = fails(Reply.problem(
                422,
                ErrorCode.INVALID_QUERY,
                ", \"violations\": [{\"field\": \"query.documentNumber\", \"code\": \"FORMAT\", \"message\": \"m\"}]"));

        assertThat(failure.failure().violations())
                .extracting(Violation::field, Violation::rule)
                .containsExactly(tuple("query.documentNumber", "FORMAT"));
        assertThat(failure).hasMessageContaining("query.documentNumber");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"status\": 503', '\"status\": 504'",
        "'\"requestId\": \"', '\"requestId\": \"x'",
        "NOT_FOUND, not_found"
    })
    void aProblemThatContradictsItsMessageIsMalformed(String right, String wrong) {
        I247Exception failure = fails(Reply.problem(503, ErrorCode.NOT_FOUND)
                .signing(message ->
                        message.withBody(new String(message.body(), StandardCharsets.UTF_8).replace(right, wrong))));

        assertThat(failure).isInstanceOf(GatewayFaultException.class);
        assertThat(failure.code()).isEqualTo(MALFORMED_ANSWER);
        assertThat(line.gateway.seen()).hasSize(1);
    }

    @Test
    void aPageOfHtmlIsNoProblemThoughItIsSigned() {
        I247Exception failure = fails(Reply.problem(503, ErrorCode.MAINTENANCE)
                .signing(message -> message.replace("Content-Type", "text/html")));

        assertThat(failure.code()).isEqualTo(MALFORMED_ANSWER);
    }

    private I247Exception fails(Reply reply) {
        line.gateway.says(reply);
        return catchThrowableOfType(I247Exception.class, () -> line.documents.search(QUERY, Line.CONTEXT));
    }
}
