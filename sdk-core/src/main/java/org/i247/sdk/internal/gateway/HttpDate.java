package org.i247.sdk.internal.gateway;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** A date in a header (RFC 9110, section 5.6.7): a reader takes the form of today and both of long ago. */
final class HttpDate {
    private static final DateTimeFormatter TODAY = DateTimeFormatter.RFC_1123_DATE_TIME;
    private static final DateTimeFormatter OF_C = DateTimeFormatter.ofPattern(
                    "EEE MMM ppd HH:mm:ss uuuu", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** What seems to be further ahead than this is past. */
    private static final int YEARS_AHEAD = 50;

    private static final int CENTURY = 100;

    private HttpDate() {}

    static Optional<Instant> parse(String text, Instant now) {
        List<Supplier<DateTimeFormatter>> forms = List.of(() -> TODAY, () -> of1994(now), () -> OF_C);
        for (Supplier<DateTimeFormatter> form : forms) {
            try {
                return Optional.of(Instant.from(form.get().parse(text)));
            } catch (DateTimeException e) {
                // Perhaps another form.
            }
        }
        return Optional.empty();
    }

    /** RFC 850, whose year has two digits. */
    private static DateTimeFormatter of1994(Instant now) {
        int earliest = now.atOffset(ZoneOffset.UTC).getYear() + YEARS_AHEAD + 1 - CENTURY;
        return new DateTimeFormatterBuilder()
                .appendPattern("EEEE, dd-MMM-")
                .appendValueReduced(ChronoField.YEAR, 2, 2, earliest)
                .appendPattern(" HH:mm:ss 'GMT'")
                .toFormatter(Locale.ENGLISH)
                .withZone(ZoneOffset.UTC);
    }
}
