package org.i247.sdk.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.i247.sdk.error.ErrorCode.*;
import static org.i247.sdk.internal.resilience.Safety.SAFE;
import static org.i247.sdk.internal.resilience.Safety.UNSAFE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where calls start after an endpoint failed, and how they come back. The jitter is always half: 3/4 of an interval. */
class FailoverReturnTest {
    private static final Duration FIRST_LOOK = Duration.ofMillis(3_750);

    private final Bench bench = new Bench(2);
    private final Endpoints endpoints = new Endpoints(bench.time);

    static List<Failure> whatALookMayMeet() {
        return List.of(
                Failure.of(CONNECTION_REFUSED),
                Failure.of(ATTEMPT_TIMEOUT),
                Failure.of(GATEWAY_UNREACHABLE).withAnswer(503, null).withRetryAfter(Duration.ofMinutes(5)),
                Failure.of(UNVERIFIED_ANSWER).withAnswer(200, null),
                Failure.of(DATABASE_UNAVAILABLE).withAnswer(503, "r"),
                Failure.of(MAINTENANCE).withAnswer(503, "r").withRetryAfter(Duration.ofMinutes(5)),
                Failure.of(GATEWAY_NOT_TRUSTED),
                Failure.of(TLS_HANDSHAKE_FAILED),
                Failure.of(MALFORMED_ANSWER).withAnswer(200, "r"));
    }

    @ParameterizedTest
    @MethodSource("org.i247.sdk.internal.resilience.FailoverTest#failuresOfTheLine")
    void aDeadPrimaryCostsTheCallThatMeetsItAndNotEachOneAfterIt(ErrorCode code) {
        endpoints.down(0, code);
        ask(10);
        assertThat(endpoints.asked()).containsExactly(0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    }

    @ParameterizedTest
    @MethodSource("org.i247.sdk.internal.resilience.FailoverTest#failuresOfTheService")
    void aFailureOfTheServiceDoesNotTurnCallsAway(ErrorCode code) {
        endpoints.down(0, code);
        bench.failure(Bench.plan(SAFE), endpoints);
        endpoints.up(0).asked();
        ask(1);
        assertThat(endpoints.asked()).containsExactly(0);
    }

    @Test
    void aPrimaryThatIsBackIsFoundByOneCallAndTakesThoseAfterIt() {
        loseThePrimary();
        endpoints.up(0);
        bench.time.pass(FIRST_LOOK.minusMillis(50));
        ask(1);
        assertThat(endpoints.asked()).containsExactly(1);
        bench.time.pass(Duration.ofMillis(50));
        ask(3);
        assertThat(endpoints.asked()).containsExactly(0, 0, 0);
        assertThat(bench.switches).containsExactly("0>1", "1>0");
    }

    @Test
    void aRefusalByThePrimaryIsAnAnswerAsWell() {
        loseThePrimary();
        bench.time.pass(FIRST_LOOK);
        endpoints.down(0, Failure.of(INVALID_QUERY).withAnswer(422, "r"));
        assertThat(bench.failure(Bench.plan(SAFE), endpoints).code()).isEqualTo(INVALID_QUERY);
        endpoints.up(0).asked();
        ask(1);
        assertThat(endpoints.asked()).containsExactly(0);
    }

    @ParameterizedTest
    @MethodSource("whatALookMayMeet")
    void aLookThatFailsGoesOnToTheEndpointThatAnswersAndCostsOneAttempt(Failure failure) {
        loseThePrimary();
        bench.time.pass(FIRST_LOOK);
        endpoints.down(0, failure);
        Duration before = bench.time.passed();
        ask(2);
        assertThat(endpoints.asked()).containsExactly(0, 1, 1);
        assertThat(bench.time.passed().minus(before)).isLessThan(Duration.ofSeconds(1));
        assertThat(bench.switches).containsExactly("0>1");
    }

    @Test
    void looksBecomeRarerUpToAMinute() {
        loseThePrimary();
        List<Long> looks = new ArrayList<>();
        Duration last = bench.time.passed();
        while (looks.size() < 6) {
            bench.time.pass(Duration.ofMillis(250));
            ask(1);
            if (endpoints.asked().contains(0)) {
                looks.add(bench.time.passed().minus(last).toSeconds());
                last = bench.time.passed();
            }
        }
        assertThat(looks).containsExactly(3L, 7L, 15L, 30L, 45L, 45L);
    }

    @Test
    void oneCallLooksAtATime() {
        loseThePrimary();
        bench.time.pass(FIRST_LOOK);
        List<Integer> asked = new ArrayList<>();
        bench.runner.run(Bench.plan(SAFE), scope -> {
            asked.add(scope.endpoint());
            return bench.runner.run(Bench.plan(SAFE), inner -> {
                asked.add(inner.endpoint());
                return Script.ANSWER;
            });
        });
        assertThat(asked).containsExactly(0, 1);
    }

    @Test
    void aLookThatTheClientEndedIsLeftToTheNextCall() {
        loseThePrimary();
        bench.time.pass(FIRST_LOOK);
        assertThat(bench.failure(SAFE, bench.script().fails(INTERRUPTED)).code())
                .isEqualTo(INTERRUPTED);
        endpoints.up(0);
        ask(1);
        assertThat(endpoints.asked()).containsExactly(0);
    }

    @Test
    void aLookLeavesHalfOfTheCallsTimeForTheEndpointThatAnswers() {
        loseThePrimary();
        bench.time.pass(FIRST_LOOK);
        endpoints.up(0);
        bench.runner.run(Bench.within(Duration.ofSeconds(8)), endpoints);
        assertThat(endpoints.timeLeft()).isEqualTo(Duration.ofSeconds(4));
        bench.runner.run(Bench.within(Duration.ofSeconds(8)), endpoints);
        assertThat(endpoints.timeLeft()).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void callsThatCannotBeAskedAgainElsewhereDoNotLook() {
        loseThePrimary();
        bench.time.pass(FIRST_LOOK);
        bench.runner.run(Bench.plan(UNSAFE), endpoints);
        bench.runner.run(
                new CallPlan(Bench.LANE, SAFE, Duration.ofSeconds(9), Duration.ofSeconds(9), 1, "r"), endpoints);
        assertThat(endpoints.asked()).containsExactly(1, 1);
    }

    @Test
    void evenACallThatEndsAtTheDeadPrimarySendsTheNextOneElsewhere() {
        endpoints.down(0, ATTEMPT_TIMEOUT);
        CallPlan once = new CallPlan(Bench.LANE, UNSAFE, Duration.ofSeconds(9), Duration.ofSeconds(9), 1, "r");
        bench.failure(once, endpoints);
        bench.runner.run(once, endpoints);
        assertThat(endpoints.asked()).containsExactly(0, 1);
        assertThat(bench.switches).containsExactly("0>1");
    }

    @Test
    void aLostConnectionAmongManyThatAnswerTurnsNobodyAway() {
        bench.runner.run(Bench.plan(SAFE), scope -> {
            if (scope.endpoint() == 0) {
                ask(1);
                throw I247Exception.of(Failure.of(CONNECTION_LOST));
            }
            return Script.ANSWER;
        });
        endpoints.asked();
        ask(1);
        assertThat(endpoints.asked()).containsExactly(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void aPrimaryThatComesAndGoesDoesNotTakeTheCallsWithIt(int callsInARow) {
        // Down whenever it was used for a moment, up whenever somebody looks: the worst that a line can do.
        int good = 0;
        for (int tenth = 0; tenth < 36_000; tenth++) {
            bench.time.pass(Duration.ofMillis(100));
            good = bench.switches.size() % 2 == 1 ? 0 : good + 1;
            if (good > callsInARow) {
                endpoints.down(0, CONNECTION_REFUSED);
            } else {
                endpoints.up(0);
            }
            ask(1);
        }
        assertThat(bench.switches.size() / 2).as("returns within an hour").isBetween(60, 90);
    }

    @Test
    void aPrimaryThatStayedForAMinuteIsLookedForSoonAgain() {
        for (int i = 0; i < 3; i++) {
            loseThePrimary();
            endpoints.up(0).asked();
            bench.time.pass(FIRST_LOOK);
            ask(1);
            assertThat(endpoints.asked()).containsExactly(0);
            bench.time.pass(Failover.STEADY);
        }
    }

    @Test
    void whenAllEndpointsAreDeadNobodyIsToldOfASwitch() {
        endpoints.down(0, CONNECTION_REFUSED).down(1, CONNECTION_REFUSED);
        for (int call = 0; call < 10; call++) {
            bench.failure(Bench.plan(SAFE), endpoints);
        }
        bench.time.pass(Duration.ofMinutes(1));
        endpoints.up(0);
        ask(5);
        assertThat(bench.switches).isEmpty();
    }

    @Test
    void ofThreeEndpointsTheBetterOnesAreLookedForInTurn() {
        Bench three = new Bench(3);
        Endpoints all = new Endpoints(three.time).down(0, CONNECTION_REFUSED).down(1, CONNECTION_REFUSED);
        three.runner.run(Bench.plan(SAFE), all);
        assertThat(all.asked()).containsExactly(0, 1, 2);
        all.up(1);
        three.time.pass(Duration.ofMinutes(1));
        three.runner.run(Bench.plan(SAFE), all);
        assertThat(all.asked()).containsExactly(0, 2);
        three.time.pass(Duration.ofMinutes(1));
        three.runner.run(Bench.plan(SAFE), all);
        assertThat(all.asked()).containsExactly(1);
        all.up(0);
        three.time.pass(Duration.ofMinutes(1));
        three.runner.run(Bench.plan(SAFE), all);
        assertThat(all.asked()).containsExactly(0);
        assertThat(three.switches).containsExactly("0>2", "2>1", "1>0");
    }

    private void loseThePrimary() {
        endpoints.down(0, CONNECTION_REFUSED);
        ask(1);
        endpoints.asked();
    }

    private void ask(int calls) {
        for (int i = 0; i < calls; i++) {
            assertThat(bench.runner.run(Bench.plan(SAFE), endpoints)).isEqualTo(Script.ANSWER);
        }
    }
}
