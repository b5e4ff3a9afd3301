package org.i247.sdk.internal.resilience;

import java.util.Set;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;

/** What the failure of an attempt says of the other side, beside what it means for the call. */
enum FailureMeaning {
    /** The gateway is there and answers: it refused this one request for what it is. */
    REFUSED,

    /** The gateway is there and asks for patience. */
    THROTTLED,

    /** The line, a machine in between or the service failed: what the next calls may meet as well. */
    FAILED,

    /** An answer or a peer that cannot be used or believed. No outage, but no proof that the endpoint is well either. */
    UNUSABLE,

    /** The client itself ended the attempt; nothing was learned. */
    NOTHING;

    private static final Set<ErrorCode> OWN = Set.of(
            ErrorCode.INTERRUPTED,
            ErrorCode.CLIENT_CLOSED,
            ErrorCode.BULKHEAD_FULL,
            ErrorCode.INVALID_ID,
            ErrorCode.INVALID_CONTEXT,
            ErrorCode.NOT_SUPPORTED);

    static FailureMeaning of(I247Exception failed) {
        if (OWN.contains(failed.code())) {
            return NOTHING;
        }
        if (RetryRules.isFailure(failed)) {
            return FAILED;
        }
        if (RetryRules.isThrottling(failed)) {
            return THROTTLED;
        }
        boolean refusal = failed.failure()
                .status()
                .filter(status -> status >= 400 && status < 500)
                .isPresent();
        return refusal ? REFUSED : UNUSABLE;
    }
}
