package org.i247.sdk.copy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.Violation;
import org.i247.sdk.internal.copy.Manifest;
import org.i247.sdk.query.MemberException;

/** What may be wrong with a copy, in the words that a person needs. */
final class CopyFaults {
    /** As far as clocks may be apart (contract, section 2). */
    static final Duration SKEW = Duration.ofMinutes(5);

    private CopyFaults() {}

    /** Refuses a copy whose time is over, or by the clock has not come: then the clock is wrong, and cannot say when it is over. */
    static void requireInTime(Manifest manifest, Instant now) {
        if (now.isAfter(manifest.validUntil())) {
            // Asking again is no use before there is another copy.
            throw I247Exception.of(Failure.of(
                            ErrorCode.COPY_EXPIRED,
                            manifest.name(),
                            manifest.validUntil().toString())
                    .withRetryable(false));
        }
        if (now.isBefore(manifest.asOf().minus(SKEW))) {
            throw I247Exception.of(Failure.of(
                    ErrorCode.COPY_NOT_YET_VALID,
                    manifest.name(),
                    manifest.asOf().toString(),
                    now.toString()));
        }
    }

    static I247Exception untrusted(String which, String reason) {
        return I247Exception.of(Failure.of(ErrorCode.COPY_UNTRUSTED, which, reason));
    }

    /** Its files would be taken away. */
    static I247Exception taken() {
        return I247Exception.of(Failure.of(ErrorCode.INVALID_QUERY)
                .withViolations(List.of(new Violation(
                        "directory",
                        "CONTRADICTION",
                        "holds the copy of another database: each needs one of its own"))));
    }

    static I247Exception damaged(Path file) {
        return I247Exception.of(Failure.of(ErrorCode.COPY_DAMAGED, file.toString()));
    }

    static I247Exception malformed(MemberException e) {
        return I247Exception.of(Failure.of(ErrorCode.MALFORMED_ANSWER, e.path(), e.rule()));
    }
}
