package org.i247.sdk.internal.resilience;

import java.time.Duration;
import java.util.Optional;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;

/** One call under way: its attempts, one after the other. Used by one thread, once. */
final class Call<T> {
    private final CallPlan plan;
    private final AttemptFunction<T> function;
    private final Lane lane;
    private final Deadline deadline;
    private final CallEnvironment environment;
    private final CallEnd end;

    private int attempts;
    /** How often the call moved on to the next endpoint. */
    private int moves;
    /** What the coming attempt took from its endpoint's budget. */
    private int taken;

    private boolean replayed;

    Call(CallPlan plan, AttemptFunction<T> function, Lane lane, Deadline deadline, CallEnvironment environment) {
        this.plan = plan;
        this.function = function;
        this.lane = lane;
        this.deadline = deadline;
        this.environment = environment;
        this.end = new CallEnd(plan);
    }

    T run() {
        while (true) {
            enter();
            try {
                T answer = attempt();
                budget().succeeded(taken);
                return answer;
            } catch (I247Exception failed) {
                end.add(failed);
                prepareRetry(failed);
            }
        }
    }

    private void enter() {
        if (environment.isClosed()) {
            throw unused(end.closed());
        }
        if (deadline.isOver()) {
            throw unused(end.timeIsOver());
        }
        if (!lane.breaker().tryEnter()) {
            throw unused(end.circuitOpen());
        }
    }

    private T attempt() {
        attempts++;
        Deadline ofAttempt = new Deadline(environment.nanos(), plan.attemptTime());
        AttemptScope scope = new AttemptScope(attempts, endpoint(), ofAttempt, deadline);
        boolean reported = false;
        try {
            T answer = function.attempt(scope);
            reported = true;
            lane.breaker().succeeded();
            return answer;
        } catch (I247Exception failed) {
            reported = true;
            report(failed);
            throw failed;
        } finally {
            if (!reported) {
                lane.breaker().abandoned();
            }
        }
    }

    private void report(I247Exception failed) {
        if (RetryRules.isOutage(failed) && !isSparedByAnotherEndpoint(failed)) {
            lane.breaker().failed(failed);
        } else {
            lane.breaker().abandoned();
        }
    }

    /** Chooses the endpoint, takes from its budget and waits; or ends the call. */
    private void prepareRetry(I247Exception failed) {
        RetryKind kind = RetryRules.decide(plan.safety(), failed, replayed);
        replayed |= failed.code().equals(ErrorCode.SIGNATURE_REPLAYED);
        Duration left = deadline.left();
        Optional<Duration> asked = failed.failure().retryAfter().filter(wait -> !wait.isNegative() && !wait.isZero());
        if (kind == RetryKind.NEVER
                || asked.filter(wait -> isTooLong(wait, left)).isPresent()) {
            throw end.lastFailure();
        }
        if (left.isZero()) {
            throw end.timeIsOver();
        }
        Duration wait = asked.orElseGet(() -> kind.backOff(attempts, environment.random()));
        if (attempts >= plan.maxAttempts() || isTooLong(wait, left)) {
            throw end.lastFailure();
        }
        int cost = isSparedByAnotherEndpoint(failed) ? 0 : kind.cost();
        if (RetryRules.movesOn(failed.code())) {
            moves++;
        }
        if (!budget().tryTake(cost)) {
            throw end.lastFailure();
        }
        taken = cost;
        sleep(wait);
    }

    private static boolean isTooLong(Duration wait, Duration left) {
        return wait.compareTo(RetryKind.LONGEST_WAIT) > 0 || wait.compareTo(left) >= 0;
    }

    /**
     * Whether the attempt put no load anywhere and the call goes on to an endpoint that it has not asked yet. Neither the
     * budget nor the breaker takes note of that: otherwise a dead primary would soon keep calls from a secondary that is
     * well.
     */
    private boolean isSparedByAnotherEndpoint(I247Exception failed) {
        return RetryRules.neverArrived(failed.code())
                && moves + 1 < environment.endpoints()
                && attempts < plan.maxAttempts();
    }

    private void sleep(Duration wait) {
        try {
            environment.sleeper().sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unused(end.interrupted());
        }
    }

    /** The attempt that the budget paid for is not made. */
    private I247Exception unused(I247Exception why) {
        budget().giveBack(taken);
        return why;
    }

    private int endpoint() {
        return moves % environment.endpoints();
    }

    private RetryBudget budget() {
        return environment.budgets().get(endpoint());
    }
}
