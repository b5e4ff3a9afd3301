package org.i247.sdk.internal.resilience;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.quota.Quotas;

/**
 * Runs calls: within their deadline and their lane's bulkhead, with retries as far as the rules of the contract and the
 * endpoint's retry budget allow, each attempt within what the gateway leaves of its quota and behind the lane's circuit
 * breaker, at the endpoint that works. What is decided where: {@link Call}. One runner serves one client: lanes and
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

    /**
     * As the other, for a client that is told of quotas and tells of its endpoints.
     *
     * @param endpoints how many endpoints the client knows, 1 or more
     * @param concurrentCallsPerLane how many calls may be under way in one lane, 1 or more
     * @param nanos a monotonic source of nanoseconds such as {@code System::nanoTime}
     * @param sleeper waits between attempts, on the same clock
     * @param random gives the jitter; safe for use by several threads
     * @param quotas what the gateway says of its quotas, told by whoever reads its answers
     * @param watch is told when another endpoint begins to answer
     * @throws IllegalArgumentException if there is no endpoint or no call may be under way
     */
    public CallRunner(
            int endpoints,
            int concurrentCallsPerLane,
            LongSupplier nanos,
            Sleeper sleeper,
            RandomGenerator random,
            Quotas quotas,
            EndpointWatch watch) {
        this(concurrentCallsPerLane, CallEnvironment.of(endpoints, nanos, sleeper, random, quotas, watch));
    }

    CallRunner(int concurrentCallsPerLane, CallEnvironment environment) {
        if (concurrentCallsPerLane < 1 || environment.endpoints() < 1) {
            throw new IllegalArgumentException("endpoints and concurrentCallsPerLane are 1 or more");
        }
        this.concurrentCallsPerLane = concurrentCallsPerLane;
        this.environment = environment;
    }

    /**
     * The breakers of the lanes that were used.
     *
     * @return whether calls are let through, by lane
     */
    public Map<String, LaneState> breakers() {
        Map<String, LaneState> states = new TreeMap<>();
        lanes.forEach((name, lane) -> states.put(name, lane.breaker().state()));
        return states;
    }

    /**
     * Where calls begin at present.
     *
     * @return the endpoint's index in the configured order
     */
    public int endpoint() {
        return environment.failover().preferred();
    }

    /**
     * Carries out a call. Blocks until there is an answer or the call is given up, which is not later than the plan's
     * total time if the attempts keep to theirs.
     *
     * <p>A call that fails ends with its last attempt's failure, completed by reference and attempts made; the failures
     * before it are its suppressed exceptions. The client's own ends are {@code DEADLINE_EXCEEDED} (its arguments are the
     * last failure's code and the total time in seconds), {@code CIRCUIT_OPEN}, {@code QUOTA_USED_UP} and {@code BULKHEAD_FULL}
     * (their argument is the lane), {@code INTERRUPTED} (the thread's flag is set again) and {@code CLIENT_CLOSED}.
     *
     * @param plan how
     * @param function one attempt
     * @param <T> what an answer is read as
     * @return the answer of the attempt that succeeded
     * @throws I247Exception if none did
     */
    public <T> T run(CallPlan plan, AttemptFunction<T> function) {
        try (Call call = start(plan)) {
            while (true) {
                for (Duration wait = call.hold(); !wait.isZero(); wait = call.hold()) {
                    sleep(wait, call);
                }
                AttemptScope scope = call.begin();
                try {
                    T answer = function.attempt(scope);
                    call.answered();
                    return answer;
                } catch (I247Exception failed) {
                    sleep(call.failed(failed), call);
                }
            }
        }
    }

    /** Lets a call into its lane, if there is room. */
    Call start(CallPlan plan) {
        Lane lane = lanes.computeIfAbsent(plan.lane(), name -> Lane.open(name, concurrentCallsPerLane, environment));
        if (!lane.bulkhead().tryAcquirePermission()) {
            // An interrupted thread is refused as well, though there may be room.
            CallEnd end = new CallEnd(plan);
            throw Thread.currentThread().isInterrupted() ? end.interrupted() : end.bulkheadFull();
        }
        return new Call(plan, lane, environment);
    }

    private void sleep(Duration time, Call call) {
        try {
            environment.sleeper().sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw call.interrupted();
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
}
