package org.i247.sdk.internal.resilience;

import java.time.Duration;
import java.util.Optional;
import org.i247.sdk.error.I247Exception;

/**
 * One call under way: what is decided before, between and after its attempts. It neither waits nor sends; {@link CallRunner}
 * does both. Used by one thread, once, in this order:
 *
 * <ol>
 *   <li>{@link #hold()} until it is zero: the endpoint's quota;
 *   <li>{@link #begin()}: the call's time and the lane's breaker;
 *   <li>the attempt, and of its end exactly one of {@link #answered()} and {@link #failed}; after the latter, the wait that
 *       it gives, and from the top.
 * </ol>
 *
 * Each of them throws how the call ends, if it does.
 */
final class Call implements AutoCloseable {
    /** So far at most from the moment at which a quota is renewed, that not all who waited for it come at once. */
    private static final Duration QUOTA_JITTER = Duration.ofSeconds(1);

    private final CallPlan plan;
    private final Lane lane;
    private final Deadline deadline;
    private final CallEnvironment environment;
    private final CallEnd end;
    private final Route route;

    private int attempts;
    private boolean underWay;
    /** When the attempt under way began. */
    private long began;
    /** What the coming attempt took from its endpoint's budget. */
    private int taken;
    /** Whether the coming attempt or the one under way took from its endpoint's quota. */
    private boolean counted;

    /** Whether an attempt failed by what is forgiven once. */
    private boolean forgiven;

    /** A call in its lane, which has let it in; closing it lets it out. */
    Call(CallPlan plan, Lane lane, CallEnvironment environment) {
        this.plan = plan;
        this.lane = lane;
        this.deadline = new Deadline(environment.nanos(), plan.totalTime());
        this.environment = environment;
        this.end = new CallEnd(plan);
        // A look at an endpoint that may be dead is for calls that can be asked again elsewhere.
        this.route = environment.failover().begin(plan.safety() == Safety.SAFE && plan.maxAttempts() > 1);
    }

    /** Takes from the quota of the endpoint; if there is nothing left, says how long to wait before asking again. */
    Duration hold() {
        requireOpen();
        Duration wait = environment.quotas().take(route.endpoint(), plan.lane());
        if (wait.isZero()) {
            counted = true;
            return wait;
        }
        if (isTooLong(wait, deadline.left())) {
            throw unused(end.quotaUsedUp(wait));
        }
        return wait.plus(jitter(deadline.left().minus(wait)));
    }

    private void requireOpen() {
        if (environment.isClosed()) {
            throw unused(end.closed());
        }
    }

    private Duration jitter(Duration room) {
        Duration most = room.compareTo(QUOTA_JITTER) < 0 ? room : QUOTA_JITTER;
        return Duration.ofNanos((long) (environment.random().nextDouble() * most.toNanos()));
    }

    /** Starts an attempt, if there is time and the breaker lets it through. */
    AttemptScope begin() {
        requireOpen();
        if (deadline.isOver()) {
            throw unused(end.timeIsOver());
        }
        if (!lane.breaker().tryEnter()) {
            throw unused(end.circuitOpen());
        }
        attempts++;
        underWay = true;
        began = environment.nanos().getAsLong();
        return new AttemptScope(attempts, route.endpoint(), new Deadline(environment.nanos(), attemptTime()), deadline);
    }

    /** A look at an endpoint that may be dead leaves half of the call's time for the one that is not. */
    private Duration attemptTime() {
        if (!route.isProbe()) {
            return plan.attemptTime();
        }
        Duration half = plan.totalTime().dividedBy(2);
        return half.compareTo(plan.attemptTime()) < 0 ? half : plan.attemptTime();
    }

    /** The attempt was answered, and so is the call. */
    void answered() {
        over(true);
        lane.breaker().succeeded();
        lane.streak().answered();
        route.answered();
        budget().succeeded(taken);
    }

    /** Decides on the attempt's failure: how long to wait before the next attempt, or that the call ends. */
    Duration failed(I247Exception failed) {
        over(!RetryRules.neverArrived(failed.code()));
        end.add(failed);
        FailureMeaning meaning = FailureMeaning.of(failed);
        RetryKind kind = kind(failed, meaning);
        tellRoute(failed, meaning);
        boolean spared = isSpared(failed);
        tellLane(failed, meaning, spared);
        return prepareRetry(failed, kind, spared);
    }

    private RetryKind kind(I247Exception failed, FailureMeaning meaning) {
        RetryKind kind = RetryRules.decide(plan.safety(), failed, forgiven);
        forgiven |= RetryRules.isForgivenOnce(failed);
        // A look at another endpoint costs the call no more than an attempt, whatever it met there.
        boolean looked = route.isProbe() && meaning == FailureMeaning.UNUSABLE;
        return looked && kind == RetryKind.NEVER ? RetryKind.TRANSIENT : kind;
    }

    private void tellRoute(I247Exception failed, FailureMeaning meaning) {
        switch (meaning) {
            case REFUSED, THROTTLED -> route.answered();
            case FAILED, UNUSABLE -> route.failed(failed, began);
            case NOTHING -> {}
        }
    }

    /**
     * Whether the attempt put no load anywhere and the call goes on to an endpoint that it has not asked yet. Neither budget,
     * breaker nor streak takes note of that: otherwise a dead primary would soon keep calls from a secondary that is well.
     */
    private boolean isSpared(I247Exception failed) {
        return RetryRules.neverArrived(failed.code())
                && attempts < plan.maxAttempts()
                && route.leadsToAnUnaskedEndpoint(failed);
    }

    private void tellLane(I247Exception failed, FailureMeaning meaning, boolean spared) {
        if (RetryRules.isOutage(failed) && !spared) {
            lane.breaker().failed(failed);
        } else {
            lane.breaker().abandoned();
        }
        switch (meaning) {
            case REFUSED -> lane.streak().answered();
            case FAILED, THROTTLED -> {
                if (!spared) {
                    lane.streak().failed(began, environment.nanos().getAsLong());
                }
            }
            case UNUSABLE, NOTHING -> {}
        }
    }

    /** Chooses the endpoint, takes from its budget and says how long to wait; or ends the call. */
    private Duration prepareRetry(I247Exception failed, RetryKind kind, boolean spared) {
        Duration left = deadline.left();
        boolean elsewhere = route.leadsToAnUnaskedEndpoint(failed);
        // Another endpoint did not ask to be left alone.
        Optional<Duration> asked =
                failed.failure().retryAfter().filter(wait -> !elsewhere && !wait.isNegative() && !wait.isZero());
        if (kind == RetryKind.NEVER
                || asked.filter(wait -> isTooLong(wait, left)).isPresent()) {
            throw end.lastFailure();
        }
        if (left.isZero()) {
            throw end.timeIsOver();
        }
        Duration wait = asked.orElseGet(() -> kind.backOff(attempts, environment.random()));
        if (attempts >= plan.maxAttempts() || isTooLong(wait, left) || (!spared && isHopeless())) {
            throw end.lastFailure();
        }
        int cost = spared ? 0 : elsewhere ? kind.costElsewhere() : kind.cost();
        route.moveOn(failed);
        if (!budget().tryTake(cost)) {
            throw end.lastFailure();
        }
        taken = cost;
        return wait;
    }

    /** As many rounds of attempts as a call has failed in this lane just now, and nothing was answered. */
    private boolean isHopeless() {
        return lane.streak().rounds() >= plan.maxAttempts();
    }

    private static boolean isTooLong(Duration wait, Duration left) {
        return wait.compareTo(RetryKind.LONGEST_WAIT) > 0 || wait.compareTo(left) >= 0;
    }

    /** The thread was interrupted while the call waited. */
    I247Exception interrupted() {
        return unused(end.interrupted());
    }

    /** The attempt that budget and quota paid for is not made. */
    private I247Exception unused(I247Exception why) {
        budget().giveBack(taken);
        if (counted) {
            counted = false;
            environment.quotas().giveBack(route.endpoint(), plan.lane());
        }
        return why;
    }

    private void over(boolean arrived) {
        underWay = false;
        counted = false;
        if (arrived) {
            environment.quotas().ended(route.endpoint());
        } else {
            environment.quotas().giveBack(route.endpoint(), plan.lane());
        }
    }

    private RetryBudget budget() {
        return environment.budgets().get(route.endpoint());
    }

    /** Lets the call out of its lane. An attempt that nothing was said of ended by an error of the program. */
    @Override
    public void close() {
        if (underWay) {
            over(true);
            lane.breaker().abandoned();
        }
        route.close();
        lane.bulkhead().onComplete();
    }
}
