package org.i247.sdk.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.i247.sdk.error.ErrorCode.*;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;

/** What holds for every series of faults, however long attempts take and whatever wait is asked for. */
class CallLimitsTest {
    private static final ErrorCode ANSWERED = new ErrorCode("ANSWERED");

    record Event(ErrorCode code, int tookMillis, int retryAfterSeconds) {}

    @Property(tries = 2_000)
    void limitsHold(
            @ForAll("events") @Size(min = 1, max = 60) List<Event> events,
            @ForAll Safety safety,
            @ForAll @IntRange(min = 1, max = 6) int maxAttempts,
            @ForAll @IntRange(min = 1, max = 60_000) int totalMillis,
            @ForAll @IntRange(min = 1, max = 3) int endpoints,
            @ForAll long seed) {
        VirtualTime time = new VirtualTime();
        CallEnvironment environment = CallEnvironment.of(endpoints, time, time, new Random(seed));
        CallRunner runner = new CallRunner(1, environment);
        Duration total = Duration.ofMillis(totalMillis);
        CallPlan plan = new CallPlan("persons", safety, total, Duration.ofSeconds(10), maxAttempts, "r");
        Iterator<Event> next = events.iterator();
        while (next.hasNext()) {
            List<Integer> attempts = new ArrayList<>();
            Duration begin = time.passed();
            try {
                runner.run(plan, scope -> {
                    attempts.add(scope.number());
                    assertThat(scope.timeLeft()).isPositive();
                    assertThat(scope.endpoint()).isBetween(0, endpoints - 1);
                    assertBudgets(environment);
                    return happen(next.hasNext() ? next.next() : events.get(0), scope, time);
                });
            } catch (I247Exception e) {
                assertThat(e.failure().attempts()).isEqualTo(attempts.size());
                if (attempts.isEmpty()) {
                    next.next();
                }
            }
            assertThat(attempts).hasSizeLessThanOrEqualTo(maxAttempts);
            assertThat(time.passed().minus(begin)).isLessThanOrEqualTo(total);
            assertBudgets(environment);
        }
    }

    /** An attempt keeps to its time, as a transport does. */
    private static String happen(Event event, AttemptScope scope, VirtualTime time) {
        Duration took = Duration.ofMillis(event.tookMillis());
        if (took.compareTo(scope.timeLeft()) >= 0) {
            time.pass(scope.timeLeft());
            throw I247Exception.of(Failure.of(ATTEMPT_TIMEOUT));
        }
        time.pass(took);
        if (event.code().equals(ANSWERED)) {
            return Script.ANSWER;
        }
        Failure failure = Failure.of(event.code());
        throw I247Exception.of(
                event.retryAfterSeconds() < 0
                        ? failure
                        : failure.withRetryAfter(Duration.ofSeconds(event.retryAfterSeconds())));
    }

    private static void assertBudgets(CallEnvironment environment) {
        assertThat(environment.budgets())
                .allSatisfy(budget -> assertThat(budget.tokens()).isBetween(0, RetryBudget.CAPACITY));
    }

    @Provide
    Arbitrary<List<Event>> events() {
        Arbitrary<ErrorCode> codes = Arbitraries.of(
                ANSWERED,
                CONNECTION_REFUSED,
                CONNECTION_LOST,
                ATTEMPT_TIMEOUT,
                GATEWAY_UNREACHABLE,
                UNVERIFIED_ANSWER,
                SIGNATURE_REPLAYED,
                QUOTA_EXCEEDED,
                REQUEST_IN_PROGRESS,
                DATABASE_UNAVAILABLE,
                INTERNAL_ERROR,
                INVALID_QUERY);
        return Combinators.combine(
                        codes,
                        Arbitraries.integers().between(0, 15_000),
                        Arbitraries.integers().between(-10, 25))
                .as(Event::new)
                .list();
    }
}
