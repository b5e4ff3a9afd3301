package org.i247.sdk.internal.resilience;

import java.util.List;
import java.util.Set;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.UnavailableException;

/** Which failures are followed by another attempt (contract, sections 2 and 9). */
public final class RetryRules {
    /** Nothing of the request left this machine. */
    private static final Set<ErrorCode> NEVER_ARRIVED = Set.of(
            ErrorCode.CONNECTION_REFUSED,
            ErrorCode.CONNECT_TIMEOUT,
            ErrorCode.HOST_NOT_FOUND,
            ErrorCode.SIGNER_UNAVAILABLE);

    /** The line failed, or a machine in between answered: another endpoint may do better. */
    private static final Set<ErrorCode> LINE = Set.of(
            ErrorCode.CONNECTION_REFUSED,
            ErrorCode.CONNECT_TIMEOUT,
            ErrorCode.HOST_NOT_FOUND,
            ErrorCode.CONNECTION_LOST,
            ErrorCode.ATTEMPT_TIMEOUT,
            ErrorCode.GATEWAY_UNREACHABLE);

    private static final Set<ErrorCode> SERVER = Set.of(
            ErrorCode.INTERNAL_ERROR,
            ErrorCode.DATABASE_UNAVAILABLE,
            ErrorCode.MAINTENANCE,
            ErrorCode.DATABASE_TIMEOUT);

    /** The other side had the work and did not finish it: the dearest thing to repeat. */
    private static final Set<ErrorCode> TIMED_OUT = Set.of(ErrorCode.ATTEMPT_TIMEOUT, ErrorCode.DATABASE_TIMEOUT);

    private static final List<String> ID_REPEATS_QUESTION = List.of("Request-Id", "REPEATS_QUESTION");

    private static final Set<ErrorCode> PATIENCE = Set.of(ErrorCode.QUOTA_EXCEEDED, ErrorCode.REQUEST_IN_PROGRESS);

    private RetryRules() {}

    /**
     * Decides on one failed attempt.
     *
     * @param forgivenBefore whether an earlier attempt of the call failed by what {@linkplain #isForgivenOnce is forgiven
     *     once}
     */
    static RetryKind decide(Safety safety, I247Exception failed, boolean forgivenBefore) {
        ErrorCode code = failed.code();
        if (NEVER_ARRIVED.contains(code)) {
            return RetryKind.TRANSIENT;
        }
        if (safety == Safety.UNSAFE) {
            return RetryKind.NEVER;
        }
        if (isForgivenOnce(failed)) {
            return forgivenBefore ? RetryKind.NEVER : RetryKind.TRANSIENT;
        }
        if (code.equals(ErrorCode.UNVERIFIED_ANSWER)) {
            return RetryKind.TRANSIENT;
        }
        if (PATIENCE.contains(code)) {
            return RetryKind.THROTTLED;
        }
        if (LINE.contains(code) || isServerFault(failed)) {
            if (asksForPatience(failed.failure())) {
                return RetryKind.THROTTLED;
            }
            return TIMED_OUT.contains(code) ? RetryKind.TIMED_OUT : RetryKind.TRANSIENT;
        }
        return isThrottling(failed) ? RetryKind.THROTTLED : RetryKind.NEVER;
    }

    /**
     * Whether a new attempt may well go better, and a second such failure says that it does not: a transport sent the same
     * bytes twice; or the gateway gave an exchange an id that holds by chance what was asked, and the next one has another id.
     */
    static boolean isForgivenOnce(I247Exception failed) {
        return failed.code().equals(ErrorCode.SIGNATURE_REPLAYED)
                || (failed.code().equals(ErrorCode.MALFORMED_ANSWER)
                        && failed.failure().arguments().equals(ID_REPEATS_QUESTION));
    }

    /** Whether the line failed, so that the next attempt goes to another endpoint. */
    static boolean isOfTheLine(ErrorCode code) {
        return LINE.contains(code);
    }

    /** Whether the line, a machine in between or the service failed. */
    static boolean isFailure(I247Exception failed) {
        return LINE.contains(failed.code())
                || failed.code().equals(ErrorCode.UNVERIFIED_ANSWER)
                || isServerFault(failed);
    }

    /** Whether the gateway asks for patience. An unknown code is handled by its status. */
    static boolean isThrottling(I247Exception failed) {
        return failed.code().equals(ErrorCode.QUOTA_EXCEEDED)
                || (failed instanceof UnavailableException && hasStatus(failed.failure(), 408, 425, 429));
    }

    /**
     * Whether the attempt surely put no load on the gateway, and changed nothing there.
     *
     * @param code how the attempt failed
     * @return true if nothing of the request left this machine
     */
    public static boolean neverArrived(ErrorCode code) {
        return NEVER_ARRIVED.contains(code);
    }

    /**
     * Whether the failure speaks of an outage, which is what a circuit breaker counts. A refusal (4xx) does not, even
     * from a machine in between; nor does an answer that is not trusted, or the client's own state.
     */
    static boolean isOutage(I247Exception failed) {
        boolean refusal = failed.failure()
                .status()
                .filter(status -> status >= 400 && status < 500)
                .isPresent();
        return !refusal && (LINE.contains(failed.code()) || isServerFault(failed));
    }

    private static boolean isServerFault(I247Exception failed) {
        return SERVER.contains(failed.code())
                || (failed instanceof UnavailableException && hasStatus(failed.failure(), 500, 502, 503, 504));
    }

    private static boolean asksForPatience(Failure failure) {
        return failure.retryAfter().isPresent() || hasStatus(failure, 429);
    }

    private static boolean hasStatus(Failure failure, int... any) {
        int status = failure.status().orElse(0);
        for (int one : any) {
            if (status == one) {
                return true;
            }
        }
        return false;
    }
}
