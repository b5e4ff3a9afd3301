package org.i247.sdk.internal.resilience;

import java.time.Duration;
import java.util.Objects;

/**
 * How one logical call is to be carried out. Immutable.
 *
 * @param lane the database or service that is asked; calls of one lane share a circuit breaker and a bulkhead. A name of
 *     the contract, never something that a caller typed: each lane is kept as long as the runner
 * @param safety whether an attempt may be repeated
 * @param totalTime the time for the whole call with its waits and retries, positive
 * @param attemptTime the time for one attempt, positive; the total time cuts it
 * @param maxAttempts how often the call is tried at most, 1 or more
 * @param reference the call's reference (contract, section 1), the same for every attempt
 */
public record CallPlan(
        String lane, Safety safety, Duration totalTime, Duration attemptTime, int maxAttempts, String reference) {
    /** One attempt and two retries, as in the AWS SDK's standard mode. */
    public static final int DEFAULT_MAX_ATTEMPTS = 3;

    /** The time for one attempt if nothing is said. */
    public static final Duration DEFAULT_ATTEMPT_TIME = Duration.ofSeconds(10);

    /** The lane of questions about the service itself. */
    public static final String STATUS_LANE = "STATUS";

    /** The lane of hits to confirm. */
    public static final String HITS_LANE = "HITS";

    /** The lane of alerts. */
    public static final String ALERTS_LANE = "ALERTS";

    /** The lane of messages. */
    public static final String MESSAGES_LANE = "MESSAGES";

    /**
     * Checks the plan.
     *
     * @param lane the database or service that is asked
     * @param safety whether an attempt may be repeated
     * @param totalTime the time for the whole call
     * @param attemptTime the time for one attempt
     * @param maxAttempts how often the call is tried at most
     * @param reference the call's reference
     * @throws IllegalArgumentException if a time is not positive or there is no attempt
     */
    public CallPlan {
        Objects.requireNonNull(lane, "lane");
        Objects.requireNonNull(safety, "safety");
        Objects.requireNonNull(reference, "reference");
        requirePositive(totalTime, "totalTime");
        requirePositive(attemptTime, "attemptTime");
        if (maxAttempts < 1) {
            throw new IllegalArgumentException("maxAttempts is 1 or more");
        }
    }

    /**
     * A plan with the default number of attempts.
     *
     * @param lane the database or service that is asked
     * @param safety whether an attempt may be repeated
     * @param totalTime the time for the whole call
     * @param attemptTime the time for one attempt
     * @param reference the call's reference
     * @return the plan
     */
    public static CallPlan of(String lane, Safety safety, Duration totalTime, Duration attemptTime, String reference) {
        return new CallPlan(lane, safety, totalTime, attemptTime, DEFAULT_MAX_ATTEMPTS, reference);
    }

    private static void requirePositive(Duration time, String name) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(name + " is positive");
        }
    }
}
