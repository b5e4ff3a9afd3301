package org.i247.sdk.internal.gateway;

import static org.i247.sdk.fuzz.Invariant.require;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The field {@code Retry-After}, whatever it holds: a wait between nothing and a day, or none. */
public final class RetryAfterFuzz {
    private static final List<Instant> CLOCKS =
            List.of(Instant.parse("2026-11-23T10:00:00Z"), Instant.EPOCH, Instant.MAX, Instant.MIN);

    private RetryAfterFuzz() {}

    public static void fuzzerTestOneInput(byte[] field) {
        String value = new String(field, StandardCharsets.ISO_8859_1);
        for (Instant now : CLOCKS) {
            RetryAfter.parse(value, now).ifPresent(wait -> {
                require(!wait.isNegative(), "a wait is not in the past");
                require(wait.compareTo(Duration.ofDays(1)) <= 0, "a wait has a bound");
            });
        }
        if (value.matches("[0-9]{1,5}")) {
            Duration said = Duration.ofSeconds(Integer.parseInt(value));
            Duration expected = said.compareTo(Duration.ofDays(1)) > 0 ? Duration.ofDays(1) : said;
            require(RetryAfter.parse(value, Instant.EPOCH).orElseThrow().equals(expected), "seconds are seconds");
        }
    }
}
