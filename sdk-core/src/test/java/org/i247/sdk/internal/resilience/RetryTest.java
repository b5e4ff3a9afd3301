package org.i247.sdk.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.i247.sdk.error.ErrorCode.*;
import static org.i247.sdk.internal.resilience.Safety.KEYED_WRITE;
import static org.i247.sdk.internal.resilience.Safety.SAFE;
import static org.i247.sdk.internal.resilience.Safety.UNSAFE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RetryTest {
    private final Bench bench = new Bench();

    /** Code, status, and how many attempts a search, a write with a key and a write without one make of it. */
    static Stream<Arguments> rules() {
        return Stream.of(
                rule(CONNECTION_REFUSED, 0, 3, 3, 3),
                rule(CONNECT_TIMEOUT, 0, 3, 3, 3),
                rule(HOST_NOT_FOUND, 0, 3, 3, 3),
                rule(CONNECTION_LOST, 0, 3, 3, 1),
                rule(ATTEMPT_TIMEOUT, 0, 3, 3, 1),
                rule(GATEWAY_UNREACHABLE, 502, 3, 3, 1),
                rule(GATEWAY_UNREACHABLE, 429, 3, 3, 1),
                rule(UNVERIFIED_ANSWER, 200, 3, 3, 1),
                rule(UNVERIFIED_ANSWER, 403, 3, 3, 1),
                rule(INTERNAL_ERROR, 500, 3, 3, 1),
                rule(DATABASE_UNAVAILABLE, 503, 3, 3, 1),
                rule(MAINTENANCE, 503, 3, 3, 1),
                rule(DATABASE_TIMEOUT, 504, 3, 3, 1),
                rule(QUOTA_EXCEEDED, 429, 3, 3, 1),
                rule(REQUEST_IN_PROGRESS, 409, 3, 3, 1),
                rule(SIGNATURE_REPLAYED, 401, 2, 2, 1),
                rule(new ErrorCode("NEW_TROUBLE"), 500, 3, 3, 1),
                rule(new ErrorCode("NEW_TROUBLE"), 503, 3, 3, 1),
                rule(new ErrorCode("NEW_TROUBLE"), 429, 3, 3, 1),
                rule(new ErrorCode("NEW_TROUBLE"), 409, 1, 1, 1),
                rule(new ErrorCode("NEW_TROUBLE"), 501, 1, 1, 1),
                rule(MALFORMED_REQUEST, 400, 1, 1, 1),
                rule(SIGNATURE_INVALID, 401, 1, 1, 1),
                rule(KEY_UNKNOWN, 401, 1, 1, 1),
                rule(SIGNATURE_STALE, 401, 1, 1, 1),
                rule(ACCESS_DENIED, 403, 1, 1, 1),
                rule(PURPOSE_NOT_ALLOWED, 403, 1, 1, 1),
                rule(BUREAU_MISMATCH, 403, 1, 1, 1),
                rule(NOT_OWNER, 403, 1, 1, 1),
                rule(WRITE_NOT_ALLOWED, 403, 1, 1, 1),
                rule(NOT_FOUND, 404, 1, 1, 1),
                rule(ALREADY_RECORDED, 409, 1, 1, 1),
                rule(ALREADY_ANSWERED, 409, 1, 1, 1),
                rule(VERSION_CONFLICT, 412, 1, 1, 1),
                rule(TOO_LARGE, 413, 1, 1, 1),
                rule(INVALID_QUERY, 422, 1, 1, 1),
                rule(INVALID_RECORD, 422, 1, 1, 1),
                rule(INVALID_MESSAGE, 422, 1, 1, 1),
                rule(IDEMPOTENCY_KEY_REUSED, 422, 1, 1, 1),
                rule(PRECONDITION_NEEDED, 428, 1, 1, 1),
                rule(MALFORMED_ANSWER, 500, 1, 1, 1),
                rule(UNEXPECTED_ANSWER, 503, 1, 1, 1),
                rule(ANSWER_TOO_LARGE, 200, 1, 1, 1),
                rule(TLS_HANDSHAKE_FAILED, 0, 1, 1, 1),
                rule(GATEWAY_NOT_TRUSTED, 0, 1, 1, 1),
                rule(CERTIFICATE_EXPIRED, 0, 1, 1, 1),
                rule(INTERRUPTED, 0, 1, 1, 1),
                rule(CLIENT_CLOSED, 0, 1, 1, 1));
    }

    private static Arguments rule(ErrorCode code, int status, int search, int keyedWrite, int write) {
        Failure failure = Failure.of(code);
        return Arguments.of(status == 0 ? failure : failure.withAnswer(status, null), search, keyedWrite, write);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rules")
    void aSearchIsTriedAsOftenAsTheContractAllows(Failure failure, int attempts, int keyedWrite, int write) {
        assertAttempts(SAFE, failure, attempts);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("rules")
    void aWriteWithItsKeyIsTriedAsOftenAsTheContractAllows(Failure failure, int search, int attempts, int write) {
        assertAttempts(KEYED_WRITE, failure, attempts);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("rules")
    void aWriteWithoutAKeyIsRepeatedOnlyIfItSurelyNeverArrived(
            Failure failure, int search, int keyedWrite, int attempts) {
        assertAttempts(UNSAFE, failure, attempts);
    }

    private void assertAttempts(Safety safety, Failure failure, int attempts) {
        Script script = bench.script().fails(failure);
        I247Exception end = bench.failure(safety, script);
        assertThat(end.code()).isEqualTo(failure.code());
        assertThat(script.attempts()).isEqualTo(attempts);
        assertThat(end.failure().attempts()).isEqualTo(attempts);
    }

    @Test
    void theFirstAnswerIsTheAnswerAndAttemptsAreNumberedFromOne() {
        Script script = bench.script().fails(CONNECTION_LOST).answers();
        assertThat(bench.run(SAFE, script)).isEqualTo(Script.ANSWER);
        assertThat(script.numbers()).containsExactly(1, 2);
    }

    @Test
    void aReplayIsForgivenOnceAndOtherFaultsStillHaveTheirAttempt() {
        Script script =
                bench.script().fails(SIGNATURE_REPLAYED).fails(CONNECTION_LOST).answers();
        assertThat(bench.run(SAFE, script)).isEqualTo(Script.ANSWER);
        assertThat(script.attempts()).isEqualTo(3);
    }

    @Test
    void aSecondReplayEndsTheCallWhateverCameBetween() {
        Script script = bench.script()
                .fails(SIGNATURE_REPLAYED)
                .fails(CONNECTION_LOST)
                .fails(SIGNATURE_REPLAYED)
                .answers();
        CallPlan plan =
                new CallPlan(Bench.LANE, SAFE, Duration.ofSeconds(30), Duration.ofSeconds(10), 9, Bench.REFERENCE);
        assertThat(bench.failure(plan, script).code()).isEqualTo(SIGNATURE_REPLAYED);
        assertThat(script.attempts()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(Safety.class)
    void anIdThatRepeatsTheQuestionIsForgivenOnceWhereNothingIsDoneTwice(Safety safety) {
        Failure repeated = Failure.of(MALFORMED_ANSWER, "Request-Id", "REPEATS_QUESTION");
        List<Integer> attempts = new ArrayList<>();
        I247Exception end = bench.failure(Bench.plan(safety), scope -> {
            attempts.add(scope.number());
            throw I247Exception.of(repeated);
        });
        assertThat(end.code()).isEqualTo(MALFORMED_ANSWER);
        assertThat(attempts).hasSize(safety == UNSAFE ? 1 : 2);
    }

    @Test
    void aVersionThatRepeatsTheQuestionIsNotForgiven() {
        List<Integer> attempts = new ArrayList<>();
        bench.failure(Bench.plan(SAFE), scope -> {
            attempts.add(scope.number());
            throw I247Exception.of(Failure.of(MALFORMED_ANSWER, "ETag", "REPEATS_QUESTION"));
        });
        assertThat(attempts).hasSize(1);
    }

    @Test
    void aCallEndsWithItsLastFailureCompletedByReferenceAndAttempts() {
        IllegalStateException cause = new IllegalStateException();
        I247Exception thrown = I247Exception.of(
                Failure.of(INTERNAL_ERROR, "a").withAnswer(500, "req-7").withClockSkew(Duration.ofSeconds(3)), cause);
        thrown.addSuppressed(new IllegalArgumentException());
        I247Exception end = bench.failure(Bench.plan(SAFE), scope -> {
            throw scope.number() < 3 ? I247Exception.of(Failure.of(CONNECTION_LOST)) : thrown;
        });

        assertThat(end.failure().reference()).contains(Bench.REFERENCE);
        assertThat(end.failure().attempts()).isEqualTo(3);
        assertThat(end.failure().requestId()).contains("req-7");
        assertThat(end.failure().status()).contains(500);
        assertThat(end.failure().arguments()).containsExactly("a");
        assertThat(end.failure().clockSkew()).contains(Duration.ofSeconds(3));
        assertThat(end).hasCause(cause);
        assertThat(end.getStackTrace()).isEqualTo(thrown.getStackTrace());
    }

    @Test
    void theFailuresBeforeTheLastAreKeptForAWriteThatMayHaveArrived() {
        Script script = bench.script().fails(ATTEMPT_TIMEOUT).fails(CONNECTION_REFUSED);
        I247Exception end = bench.failure(KEYED_WRITE, script);
        assertThat(end.getSuppressed())
                .extracting(earlier -> ((I247Exception) earlier).code())
                .containsExactly(ATTEMPT_TIMEOUT, CONNECTION_REFUSED);
    }

    @Test
    void anErrorOfTheProgramIsNotRetriedAndComesOutAsItIs() {
        IllegalStateException bug = new IllegalStateException();
        int[] seen = {0};
        assertThatThrownBy(() -> bench.runner.run(Bench.plan(SAFE), scope -> {
                    seen[0]++;
                    throw bug;
                }))
                .isSameAs(bug);
        assertThat(seen[0]).isEqualTo(1);
    }
}
