package org.i247.sdk.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.i247.sdk.error.ErrorCode.*;
import static org.i247.sdk.internal.resilience.Safety.SAFE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.junit.jupiter.api.Test;

class BulkheadTest {
    private final Bench bench = new Bench(1, 2);

    @Test
    void aLaneTakesAsManyCallsAsItMayAndRefusesTheNextAtOnce() {
        Script third = bench.script().answers();
        I247Exception refused = underWay(2, Bench.LANE, () -> bench.failure(SAFE, third));
        assertThat(refused.code()).isEqualTo(BULKHEAD_FULL);
        assertThat(refused.failure().arguments()).containsExactly(Bench.LANE);
        assertThat(refused.failure().attempts()).isZero();
        assertThat(refused.failure().reference()).contains(Bench.REFERENCE);
        assertThat(third.attempts()).isZero();
        assertThat(bench.time.passed()).isZero();
    }

    @Test
    void aFullLaneDoesNotTouchAnother() {
        String answer = underWay(
                2,
                Bench.LANE,
                () -> bench.runner.run(
                        Bench.plan("vehicles", SAFE), bench.script().answers()));
        assertThat(answer).isEqualTo(Script.ANSWER);
    }

    @Test
    void aCallThatEndsMakesRoomHoweverItEnds() {
        for (int i = 0; i < 3; i++) {
            bench.run(SAFE, bench.script().answers());
            bench.failure(SAFE, bench.script().fails(INVALID_QUERY));
            catchThrowable(() -> bench.runner.run(Bench.plan(SAFE), scope -> {
                throw new IllegalStateException();
            }));
        }
        assertThat(bench.run(SAFE, bench.script().answers())).isEqualTo(Script.ANSWER);
    }

    @Test
    void aCallHoldsItsPlaceWhileItWaitsForItsRetry() {
        List<ErrorCode> seen = new ArrayList<>();
        CallRunner[] runner = new CallRunner[1];
        Script other = bench.script().answers();
        runner[0] = new CallRunner(
                1,
                1,
                bench.time,
                wait -> seen.add(((I247Exception) catchThrowable(() -> runner[0].run(Bench.plan(SAFE), other))).code()),
                Bench.HALF);
        runner[0].run(Bench.plan(SAFE), bench.script().fails(CONNECTION_LOST).answers());
        assertThat(seen).containsExactly(BULKHEAD_FULL);
    }

    private <T> T underWay(int calls, String lane, Supplier<T> then) {
        return calls == 0
                ? then.get()
                : bench.runner.run(Bench.plan(lane, SAFE), scope -> underWay(calls - 1, lane, then));
    }
}
