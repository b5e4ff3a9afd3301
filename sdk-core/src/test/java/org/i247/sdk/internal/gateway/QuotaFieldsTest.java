package org.i247.sdk.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class QuotaFieldsTest {
    private static final CallOptions SHORT = CallOptions.defaults().withTimeout(Duration.ofSeconds(10));

    @Test
    void whatTheGatewayWouldRefuseIsNotSent() throws Exception {
        try (Line line = new Line()) {
            line.gateway.says(Reply.noHit().with("RateLimit", "\"default\";r=0;t=3600"));
            assertThat(search(line)).isInstanceOf(Answer.NoHit.class);
            I247Exception refused = catchThrowableOfType(I247Exception.class, () -> search(line));
            assertThat(refused.code()).isEqualTo(ErrorCode.QUOTA_USED_UP);
            assertThat(refused.failure().attempts()).isZero();
            assertThat(refused.failure().retryAfter().orElseThrow()).isLessThanOrEqualTo(Duration.ofSeconds(20));
            assertThat(line.gateway.seen()).hasSize(1);
        }
    }

    @Test
    void aRefusalTellsAsWellAndLinesOfAFieldAreOneList() throws Exception {
        try (Line line = new Line()) {
            line.gateway.says(Reply.problem(422, ErrorCode.INVALID_QUERY)
                    .with("RateLimit", "\"burst\";r=5;t=1")
                    .with("RateLimit", "\"daily\";r=0;t=3600"));
            assertThat(code(line)).isEqualTo(ErrorCode.INVALID_QUERY);
            assertThat(code(line)).isEqualTo(ErrorCode.QUOTA_USED_UP);
        }
    }

    @Test
    void anAnswerThatWasNotVerifiedTellsNothing() throws Exception {
        try (Line line = new Line()) {
            line.gateway.says(
                    Reply.noHit().with("RateLimit", "\"default\";r=0;t=3600").unsigned());
            assertThat(code(line)).isEqualTo(ErrorCode.UNVERIFIED_ANSWER);
            line.gateway.says(Reply.noHit());
            assertThat(search(line)).isInstanceOf(Answer.NoHit.class);
        }
    }

    @Test
    void aGatewayThatSendsNoneOrGarbageHoldsNobodyUp() throws Exception {
        try (Line line = new Line()) {
            line.gateway.says(Reply.noHit(), Reply.noHit().with("RateLimit", "none of your business"), Reply.noHit());
            for (int call = 0; call < 3; call++) {
                assertThat(search(line)).isInstanceOf(Answer.NoHit.class);
            }
        }
    }

    private static ErrorCode code(Line line) {
        return catchThrowableOfType(I247Exception.class, () -> search(line)).code();
    }

    private static Answer<?> search(Line line) {
        return line.documents.search(TravelDocumentQuery.number("L898902C3"), Page.first(), Line.CONTEXT, SHORT);
    }
}
