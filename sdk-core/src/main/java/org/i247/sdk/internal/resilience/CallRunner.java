package org.i247.sdk.internal.resilience;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.i247.sdk.error.I247Exception;

/**
 * Runs calls: within their deadline and their lane's bulkhead, with retries as far as the rules of the contract and the
 * endpoint's retry budget allow, each attempt behind the lane's circuit breaker. One runner serves one client: lanes and
 * budgets live as long as it does, and nothing is shared with another. Safe for use by several threads.
 */
public final class CallRunner implements AutoCloseable {
    private final int concurrentCallsPerLane;
    private final CallEnvironment environment;
    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();

    /**
     * A runner with full budgets and closed breakers.
     *
     * @param endpoints how many endpoints the client knows, 1 or more
     * @param concurrentCallsPerLane how many calls may be under way in one lane, 1 or more
     * @param nanos a monotonic source of nanoseconds such as {@code System::nanoTime}
     * @param sleeper waits between attempts, on the same clock
     * @param random gives the jitter; safe for use by several threads
     * @throws IllegalArgumentException if there is no endpoint or no call may be under way
     */
    public CallRunner(
            int endpoints, int concurrentCallsPerLane, LongSupplier nanos, Sleeper sleeper, RandomGenerator random) {
        this(concurrentCallsPerLane, CallEnvironment.of(endpoints, nanos, sleeper, random));
    }

    CallRunner(int concurrentCallsPerLane, CallEnvironment environment) {
        if (concurrentCallsPerLane < 1 || environment.endpoints() < 1) {
            throw new IllegalArgumentException("endpoints and concurrentCallsPerLane are 1 or more");
        }
        this.concurrentCallsPerLane = concurrentCallsPerLane;
        this.environment = environment;
    }

    /**
     * Carries out a call. Blocks until there is an answer or the call is given up, which is not later than the plan's
     * total time if the attempts keep to theirs.
     *
     * <p>A call that fails ends with its last attempt's failure, completed by reference and attempts made; the failures
     * before it are its suppressed exceptions. The client's own ends are {@code DEADLINE_EXCEEDED} (its arguments are the
     * last failure's code and the total time in seconds), {@code CIRCUIT_OPEN} and {@code BULKHEAD_FULL} (their argument
     * is the lane), {@code INTERRUPTED} (the thread's flag is set again) and {@code CLIENT_CLOSED}.
     *
     * @param plan how
     * @param function one attempt
     * @param <T> what an answer is read as
     * @return the answer of the attempt that succeeded
     * @throws I247Exception if none did
     */
    public <T> T run(CallPlan plan, AttemptFunction<T> function) {
        Deadline deadline = new Deadline(environment.nanos(), plan.totalTime());
        Lane lane = lane(plan.lane());
        if (!lane.bulkhead().tryAcquirePermission()) {
            // An interrupted thread is refused as well, though there may be room.
            CallEnd end = new CallEnd(plan);
            throw Thread.currentThread().isInterrupted() ? end.interrupted() : end.bulkheadFull();
        }
        try {
            return new Call<>(plan, function, lane, deadline, environment).run();
        } finally {
            lane.bulkhead().onComplete();
        }
    }

    /**
     * Ends the calls that wait for a retry with {@code CLIENT_CLOSED}, and so every later one. What ends the attempts
     * under way is the affair of whoever makes them.
     */
    @Override
    public void close() {
        environment.close();
    }

    private Lane lane(String name) {
        return lanes.computeIfAbsent(name, key -> Lane.open(key, concurrentCallsPerLane, environment.nanos()));
    }
}
