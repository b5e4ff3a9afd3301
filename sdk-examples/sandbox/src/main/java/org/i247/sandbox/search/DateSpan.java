package org.i247.sandbox.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The days that a date of reduced precision may mean.
 *
 * @param first the first of them
 * @param last the last of them
 */
record DateSpan(LocalDate first, LocalDate last) {
    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    /** Reads {@code 1985}, {@code 1985-09} or {@code 1985-09-19}. */
    static Optional<DateSpan> read(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (text.length()) {
                        case 4 -> {
                            int year = Integer.parseInt(text);
                            yield new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
                        }
                        case 7 -> {
                            YearMonth month = YearMonth.parse(text);
                            yield new DateSpan(month.atDay(1), month.atEndOfMonth());
                        }
                        default -> new DateSpan(LocalDate.parse(text), LocalDate.parse(text));
                    });
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Years more to either side. */
    DateSpan widened(int years) {
        return new DateSpan(first.minusYears(years), last.plusYears(years));
    }

    boolean overlaps(DateSpan other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }
}
