package org.i247.sdk.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.i247.sdk.error.ErrorCode.*;
import static org.i247.sdk.internal.resilience.Safety.SAFE;

import java.time.Duration;
import java.util.List;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FailureStreakTest {
    private final Bench bench = new Bench();

    static List<Failure> outages() {
        return List.of(
                Failure.of(CONNECTION_LOST),
                Failure.of(ATTEMPT_TIMEOUT),
                Failure.of(GATEWAY_UNREACHABLE).withAnswer(502, null),
                Failure.of(UNVERIFIED_ANSWER).withAnswer(200, null),
                Failure.of(DATABASE_UNAVAILABLE).withAnswer(503, "r"),
                Failure.of(INTERNAL_ERROR).withAnswer(500, "r"),
                Failure.of(QUOTA_EXCEEDED).withAnswer(429, "r"));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void inAnOutageOneCallIsRepeatedAndThoseAfterItAreNot(Failure failure) {
        Script script = bench.script().fails(failure);
        for (int call = 0; call < 10; call++) {
            assertThat(bench.failure(SAFE, script).code()).isEqualTo(failure.code());
        }
        assertThat(script.attempts()).isEqualTo(3 + 9);
    }

    @Test
    void oneAnswerAndCallsAreRepeatedAgain() {
        bench.failure(SAFE, bench.script().fails(CONNECTION_LOST));
        bench.run(SAFE, bench.script().answers());
        Script script = bench.script().fails(CONNECTION_LOST).answers();
        assertThat(bench.run(SAFE, script)).isEqualTo(Script.ANSWER);
    }

    @Test
    void aRefusalOfOneRequestIsAnAnswer() {
        bench.failure(SAFE, bench.script().fails(CONNECTION_LOST));
        bench.failure(SAFE, bench.script().fails(Failure.of(NOT_FOUND).withAnswer(404, "r")));
        assertThat(bench.run(SAFE, bench.script().fails(CONNECTION_LOST).answers()))
                .isEqualTo(Script.ANSWER);
    }

    @Test
    void whatTheClientEndedItselfDoesNotCount() {
        for (int call = 0; call < 10; call++) {
            bench.failure(SAFE, bench.script().fails(INTERRUPTED));
        }
        assertThat(bench.run(SAFE, bench.script().fails(CONNECTION_LOST).answers()))
                .isEqualTo(Script.ANSWER);
    }

    @Test
    void callsThatFailTogetherAreOneRoundAndAllAreRepeated() {
        assertThat(together(20)).isEqualTo(20);
    }

    /** Each call is under way while those before it are; their first attempts all fail at the end. */
    private int together(int calls) {
        int[] answered = {0};
        bench.runner.run(Bench.plan(SAFE), scope -> {
            if (scope.number() == 1) {
                bench.time.pass(Duration.ofMillis(1));
                answered[0] = calls == 1 ? 0 : together(calls - 1);
                throw I247Exception.of(Failure.of(CONNECTION_LOST));
            }
            return Script.ANSWER;
        });
        return answered[0] + 1;
    }

    @Test
    void anotherLaneIsNotTouched() {
        bench.failure(SAFE, bench.script().fails(CONNECTION_LOST));
        Script script = bench.script().fails(CONNECTION_LOST).answers();
        assertThat(bench.runner.run(Bench.plan("vehicles", SAFE), script)).isEqualTo(Script.ANSWER);
    }

    @Test
    void aCallHasAllTheAttemptsThatItIsGiven() {
        CallPlan plan = new CallPlan(Bench.LANE, SAFE, Duration.ofSeconds(30), Duration.ofSeconds(10), 6, "r");
        Script script = bench.script().fails(CONNECTION_LOST);
        bench.failure(plan, script);
        assertThat(script.attempts()).isEqualTo(6);
    }

    @Test
    void endpointsThatAreDeadWhileAnotherAnswersDoNotCount() {
        Bench two = new Bench(2);
        for (int call = 0; call < 10; call++) {
            two.run(SAFE, two.script().fails(CONNECTION_REFUSED).answers());
        }
        Script script =
                two.script().fails(CONNECTION_LOST).fails(CONNECTION_LOST).answers();
        assertThat(two.run(SAFE, script)).isEqualTo(Script.ANSWER);
    }
}
