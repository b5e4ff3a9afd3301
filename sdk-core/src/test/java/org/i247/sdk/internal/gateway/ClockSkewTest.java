package org.i247.sdk.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.query.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client whose clock is wrong learns it, and believes nothing by it (contract, section 2). */
@Timeout(60)
class ClockSkewTest {
    private static final TravelDocumentQuery QUERY = TravelDocumentQuery.number("L898902C3");

    @ParameterizedTest
    @ValueSource(longs = {3600, -3600})
    void aGatewayThatFindsTheRequestStaleIsBelievedAndTheSkewIsNamed(long seconds) throws IOException {
        InstantSource wrong = () -> Instant.now().minusSeconds(seconds);
        try (Line line = new Line(wrong, Line.ATTEMPT, 100_000)) {
            line.gateway.says(Reply.problem(401, ErrorCode.SIGNATURE_STALE));

            I247Exception failure = failure(line);

            assertThat(failure).isInstanceOf(SetupException.class);
            assertThat(failure.code()).isEqualTo(ErrorCode.SIGNATURE_STALE);
            long named = failure.failure().clockSkew().orElseThrow().toSeconds();
            assertThat(named).isCloseTo(seconds, within(20L));
            assertThat(failure).hasMessageContaining(" " + named + " seconds");
            assertThat(failure.failure().status()).contains(401);
            assertThat(failure.failure().requestId()).contains("req-1");
            assertThat(line.gateway.seen()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, -320})
    void anAnswerOfAnotherTimeIsNotBelieved(int seconds) throws IOException {
        try (Line line = new Line()) {
            line.gateway.says(Reply.noHit().at(Duration.ofSeconds(seconds)));

            I247Exception failure = failure(line);

            assertThat(failure.code()).isEqualTo(ErrorCode.UNVERIFIED_ANSWER);
            assertThat(failure)
                    .satisfies(e -> assertThat(e.failure().arguments()).contains("AGE"));
            assertThat(failure.failure().clockSkew().orElseThrow().toSeconds()).isCloseTo(seconds, within(20L));
            assertThat(line.gateway.seen()).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {280, -280})
    void anAnswerOfAboutNowIsBelieved(int seconds) throws IOException {
        try (Line line = new Line()) {
            line.gateway.says(Reply.noHit().at(Duration.ofSeconds(seconds)));

            assertThat(line.documents.search(QUERY, Line.CONTEXT)).isInstanceOf(Answer.NoHit.class);
        }
    }

    @Test
    void noOtherProblemIsBelievedLongAfter() throws IOException {
        try (Line line = new Line()) {
            line.gateway.says(Reply.problem(401, ErrorCode.KEY_UNKNOWN).at(Duration.ofHours(1)));

            assertThat(failure(line).code()).isEqualTo(ErrorCode.UNVERIFIED_ANSWER);
        }
    }

    private static I247Exception failure(Line line) {
        return catchThrowableOfType(I247Exception.class, () -> line.documents.search(QUERY, Line.CONTEXT));
    }
}
