package org.i247.sdk.internal.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.quota.Quotas;

/** A runner on virtual time, whose jitter is always half of the back-off. */
final class Bench {
    static final String LANE = "travel-documents";
    static final String REFERENCE = "ref-1";
    static final RandomGenerator HALF = () -> Long.MIN_VALUE;

    final VirtualTime time = new VirtualTime();
    final Quotas quotas;
    /** What the watch was told, as {@code from>to}. */
    final List<String> switches = new ArrayList<>();

    final CallEnvironment environment;
    final CallRunner runner;

    Bench() {
        this(1);
    }

    Bench(int endpoints) {
        this(endpoints, 64);
    }

    Bench(int endpoints, int concurrentCalls) {
        quotas = new Quotas(endpoints, time);
        environment =
                CallEnvironment.of(endpoints, time, time, HALF, quotas, (from, to) -> switches.add(from + ">" + to));
        runner = new CallRunner(concurrentCalls, environment);
    }

    Script script() {
        return new Script(time);
    }

    static CallPlan plan(Safety safety) {
        return plan(LANE, safety);
    }

    static CallPlan plan(String lane, Safety safety) {
        return CallPlan.of(lane, safety, Duration.ofSeconds(30), Duration.ofSeconds(10), REFERENCE);
    }

    static CallPlan within(Duration total) {
        return CallPlan.of(LANE, Safety.SAFE, total, Duration.ofSeconds(10), REFERENCE);
    }

    int tokens(int endpoint) {
        return environment.budgets().get(endpoint).tokens();
    }

    String run(Safety safety, Script script) {
        return runner.run(plan(safety), script);
    }

    I247Exception failure(Safety safety, Script script) {
        return failure(plan(safety), script);
    }

    I247Exception failure(CallPlan plan, AttemptFunction<?> function) {
        return catchThrowableOfType(I247Exception.class, () -> runner.run(plan, function));
    }

    /** Opens the lane's breaker. */
    void open() {
        fail(LaneBreaker.MINIMUM_ATTEMPTS, Failure.of(ErrorCode.CONNECTION_LOST));
    }

    void fail(int attempts, Failure failure) {
        for (int i = 0; i < attempts; i++) {
            assertThat(once(script().fails(failure))).isEqualTo(failure.code());
        }
    }

    void answer(int attempts) {
        for (int i = 0; i < attempts; i++) {
            run(Safety.UNSAFE, script().answers());
        }
    }

    /** Asks the lane's breaker by an attempt that does not count. */
    boolean isOpen() {
        return once(script().fails(ErrorCode.INVALID_QUERY)).equals(ErrorCode.CIRCUIT_OPEN);
    }

    private ErrorCode once(Script script) {
        CallPlan plan = new CallPlan(LANE, Safety.UNSAFE, Duration.ofMinutes(5), Duration.ofMinutes(5), 1, REFERENCE);
        return failure(plan, script).code();
    }
}
