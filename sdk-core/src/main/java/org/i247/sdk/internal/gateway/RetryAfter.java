package org.i247.sdk.internal.gateway;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The {@code Retry-After} field (RFC 9110, section 10.2.3): seconds or a date. What is neither counts as not sent. */
public final class RetryAfter {
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int MAX_DIGITS = 9;

    private RetryAfter() {}

    /**
     * Reads a value of the field.
     *
     * @param value as it came
     * @param now the time that a date is measured from
     * @return how long to wait, a day at most; empty if it says neither
     */
    public static Optional<Duration> parse(String value, Instant now) {
        String text = value.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(
                    text.length() > MAX_DIGITS ? LONGEST : bounded(Duration.ofSeconds(Long.parseLong(text))));
        }
        return HttpDate.parse(text, now).map(until -> bounded(Duration.between(now, until)));
    }

    private static Duration bounded(Duration wait) {
        if (wait.isNegative()) {
            return Duration.ZERO;
        }
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
