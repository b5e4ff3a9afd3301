package org.i247.sdk.cooperation;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * Which part of an inbox is asked for (contract, section 6). Immutable.
 *
 * @param after the cursor of an earlier page: those after it. Without it, all that are not acknowledged, oldest first
 * @param waitAtMost how long the gateway waits if there is nothing; whole seconds, 0 to 30
 */
public record FeedQuery(Optional<String> after, Duration waitAtMost) {
    /** The longest wait that the contract has. */
    public static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    /**
     * Keeps a query.
     *
     * @param after the cursor of an earlier page, if there is one; not empty
     * @param waitAtMost how long the gateway waits if there is nothing
     * @throws IllegalArgumentException if the cursor is empty, or the wait is out of its range
     */
    public FeedQuery {
        Objects.requireNonNull(after, "after");
        if (after.filter(String::isEmpty).isPresent()) {
            throw new IllegalArgumentException("a cursor is not empty");
        }
        if (waitAtMost.isNegative() || waitAtMost.compareTo(LONGEST_WAIT) > 0 || waitAtMost.toNanosPart() != 0) {
            throw new IllegalArgumentException("a wait is 0 to 30 whole seconds");
        }
    }

    /**
     * All that are not acknowledged, oldest first, without waiting.
     *
     * @return the query
     */
    public static FeedQuery unacknowledged() {
        return new FeedQuery(Optional.empty(), Duration.ZERO);
    }

    /**
     * Those after an earlier page, without waiting.
     *
     * @param cursor {@link FeedPage#cursor()} of that page
     * @return the query
     */
    public static FeedQuery after(String cursor) {
        return new FeedQuery(Optional.of(cursor), Duration.ZERO);
    }

    /**
     * The same query, for which the gateway waits if there is nothing.
     *
     * @param time whole seconds, 0 to 30
     * @return a new query
     * @throws IllegalArgumentException if the wait is out of its range
     */
    public FeedQuery waiting(Duration time) {
        return new FeedQuery(after, time);
    }
}
