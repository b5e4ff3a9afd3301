package org.i247.sdk.internal.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "0, PT0S",
        "7, PT7S",
        "' 7 ', PT7S",
        "007, PT7S",
        "86400, P1D",
        "86401, P1D",
        "999999999999999999999999, P1D",
        "'Mon, 23 Nov 2026 10:02:00 GMT', PT2M",
        "'Mon, 23 Nov 2026 09:59:00 GMT', PT0S",
        "'Tue, 23 Nov 2027 10:00:00 GMT', P1D",
        "'Monday, 23-Nov-26 10:02:00 GMT', PT2M",
        "'Friday, 23-Nov-74 10:02:00 GMT', P1D",
        "'Wednesday, 23-Nov-77 10:02:00 GMT', PT0S",
        "'Tue Nov 24 09:00:00 2026', PT23H",
        "'Sun Nov  6 08:49:37 1994', PT0S"
    })
    void readsSecondsAndDatesUpToADay(String value, Duration wait) {
        assertThat(RetryAfter.parse(value, NOW)).contains(wait);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1", "+1", "1.5", "7s", "soon", "\u0667", "0x10", "2026-11-23T10:02:00Z"})
    void whatIsNeitherCountsAsNotSent(String value) {
        assertThat(RetryAfter.parse(value, NOW)).isEmpty();
    }
}
