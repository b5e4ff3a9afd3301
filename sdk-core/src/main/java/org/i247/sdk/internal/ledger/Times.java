package org.i247.sdk.internal.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Optional;

/** Instants as the log writes them: RFC 3339 in UTC, to the millisecond. */
public final class Times {
    private static final DateTimeFormatter FORM =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(java.util.Locale.ROOT);

    private Times() {}

    /**
     * An instant as text.
     *
     * @param instant the instant
     * @return for instance {@code 2026-11-23T10:00:01.000Z}
     */
    public static String text(Instant instant) {
        return FORM.format(instant);
    }

    /**
     * Reads an instant back.
     *
     * @param text the text
     * @return the instant; empty if it is none
     */
    public static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
