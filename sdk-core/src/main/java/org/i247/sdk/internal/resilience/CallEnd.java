package org.i247.sdk.internal.resilience;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.UnavailableException;

/** Remembers why a call's attempts failed, and makes the one exception that the caller sees of it. */
final class CallEnd {
    private final CallPlan plan;
    private final List<I247Exception> failures = new ArrayList<>(2);

    CallEnd(CallPlan plan) {
        this.plan = plan;
    }

    void add(I247Exception failed) {
        failures.add(failed);
    }

    /** The last attempt's failure is how the call ends. */
    I247Exception lastFailure() {
        I247Exception last = failures.get(failures.size() - 1);
        I247Exception end = I247Exception.of(last.failure().withCall(plan.reference(), attempts()), last.getCause());
        end.setStackTrace(last.getStackTrace());
        for (Throwable suppressed : last.getSuppressed()) {
            end.addSuppressed(suppressed);
        }
        return withEarlier(end);
    }

    /**
     * The time for the call is over. An answer that was not trusted is reported as it is all the same: that time ran out
     * after it is the lesser news.
     */
    I247Exception timeIsOver() {
        Optional<I247Exception> last = last();
        if (last.isPresent() && !(last.get() instanceof UnavailableException)) {
            return lastFailure();
        }
        ErrorCode lastCode = last.map(I247Exception::code).orElse(ErrorCode.DEADLINE_EXCEEDED);
        return own(Failure.of(ErrorCode.DEADLINE_EXCEEDED, lastCode.value(), seconds(plan.totalTime())));
    }

    I247Exception circuitOpen() {
        return own(Failure.of(ErrorCode.CIRCUIT_OPEN, plan.lane()));
    }

    /** The gateway's answers said that nothing is left of a quota. What it would refuse is not sent. */
    I247Exception quotaUsedUp(Duration wait) {
        return own(Failure.of(ErrorCode.QUOTA_USED_UP, plan.lane()).withRetryAfter(wait));
    }

    I247Exception bulkheadFull() {
        return own(Failure.of(ErrorCode.BULKHEAD_FULL, plan.lane()));
    }

    I247Exception closed() {
        return own(Failure.of(ErrorCode.CLIENT_CLOSED));
    }

    I247Exception interrupted() {
        return own(Failure.of(ErrorCode.INTERRUPTED));
    }

    private I247Exception own(Failure failure) {
        return withEarlier(I247Exception.of(failure.withCall(plan.reference(), attempts()), last().orElse(null)));
    }

    private I247Exception withEarlier(I247Exception end) {
        failures.stream().limit(Math.max(0, failures.size() - 1)).forEach(end::addSuppressed);
        return end;
    }

    private Optional<I247Exception> last() {
        return failures.isEmpty() ? Optional.empty() : Optional.of(failures.get(failures.size() - 1));
    }

    /** Each attempt but a successful one left a failure, and after a success there is no end to make. */
    private int attempts() {
        return failures.size();
    }

    private static String seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
    }
}
