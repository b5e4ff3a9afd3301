package org.i247.sdk.screening;

import java.time.Duration;
import java.util.Set;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.screening.Batch.Ask;

/** Whether and when a question is asked again that has failed. The client has retried within the call by then. */
final class RetryPlan {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration CROWDED = Duration.ofMillis(50);
    private static final int MOST_WAITS = 200;

    /** The client or the gateway has too much to do: that says nothing about the question. */
    private static final Set<ErrorCode> TOO_MUCH =
            Set.of(ErrorCode.BULKHEAD_FULL, ErrorCode.QUOTA_USED_UP, ErrorCode.QUOTA_EXCEEDED, ErrorCode.CIRCUIT_OPEN);

    /** A smaller batch may pass, and one question alone shows which it was. */
    private static final Set<ErrorCode> OF_THE_BATCH = Set.of(
            ErrorCode.TOO_LARGE,
            ErrorCode.ANSWER_TOO_LARGE,
            ErrorCode.MALFORMED_ANSWER,
            ErrorCode.MALFORMED_REQUEST,
            ErrorCode.INVALID_QUERY);

    private static final int METHOD_NOT_ALLOWED = 405;

    private final int rounds;

    RetryPlan(int rounds) {
        this.rounds = rounds;
    }

    static boolean isTooMuch(I247Exception error) {
        return TOO_MUCH.contains(error.code());
    }

    static boolean isOfTheBatch(I247Exception error) {
        return OF_THE_BATCH.contains(error.code());
    }

    /** Nothing is there where batches go: the gateway has none, which says nothing about the questions. */
    static boolean hasNoBatches(I247Exception error) {
        return error.code().equals(ErrorCode.NOT_FOUND)
                || error.code().equals(ErrorCode.NOT_SUPPORTED)
                || error.failure()
                        .status()
                        .filter(status -> status == METHOD_NOT_ALLOWED)
                        .isPresent();
    }

    static Duration wait(I247Exception error) {
        Duration asked = error.failure().retryAfter().orElse(CROWDED);
        return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }

    /** Whether the question may be asked again; each time this is asked counts. */
    boolean again(Ask ask, I247Exception error) {
        if (!error.isRetryable() || error.code().equals(ErrorCode.INTERRUPTED)) {
            return false;
        }
        return isTooMuch(error) ? ask.waited() <= MOST_WAITS : ask.asked() < rounds;
    }

    /** How long to wait before that. */
    Duration pause(Ask ask, I247Exception error) {
        if (isTooMuch(error)) {
            return wait(error);
        }
        Duration grown = FIRST.multipliedBy(1L << Math.min(5, Math.max(0, ask.rounds() - 1)));
        Duration asked = error.failure().retryAfter().orElse(Duration.ZERO);
        Duration pause = asked.compareTo(grown) > 0 ? asked : grown;
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
