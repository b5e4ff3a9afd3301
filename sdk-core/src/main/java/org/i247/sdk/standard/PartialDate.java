package org.i247.sdk.standard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of a person or document of which the day, or month and day, may be unknown: ISO 8601 of reduced precision,
 * {@code 1985}, {@code 1985-09} or {@code 1985-09-19}, in years 1 to 9999 (contract section 1).
 *
 * <p>Two such dates are compared by the spans of days that they cover, see {@link #overlaps} and {@link #similarity}.
 * The natural order is by first day, then by last day.
 *
 * <p>Immutable and safe for use by several threads. {@link #toString()} is masked, because a date of birth is personal
 * data; {@link #toIsoString()} is what goes over the wire.
 */
public final class PartialDate implements Comparable<PartialDate> {

    private static final Pattern ISO = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");
    private static final Comparator<PartialDate> ORDER =
            Comparator.comparing(PartialDate::earliest).thenComparing(PartialDate::latest);
    private static final int UNKNOWN = 0;

    private final int year;
    private final int month;
    private final int day;

    private PartialDate(int year, int month, int day) {
        this.year = year;
        this.month = month;
        this.day = day;
        if (year < 1 || year > 9999) {
            throw noSuchDate();
        }
        try {
            LocalDate.of(year, month == UNKNOWN ? 1 : month, day == UNKNOWN ? 1 : day);
        } catch (DateTimeException e) {
            // The cause is left out: its message quotes the date.
            throw noSuchDate();
        }
    }

    /**
     * Reads an ISO 8601 date of full or reduced precision.
     *
     * @param text {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
     * @return the date
     * @throws InvalidValueException if the text is missing, written otherwise, or names a day that does not exist
     */
    public static PartialDate parse(String text) {
        if (text == null) {
            throw new InvalidValueException(ValueRule.REQUIRED, "A date is missing: give YYYY, YYYY-MM or YYYY-MM-DD");
        }
        Matcher parts = ISO.matcher(text);
        if (!parts.matches()) {
            throw new InvalidValueException(
                    ValueRule.FORMAT, "A date is written YYYY, YYYY-MM or YYYY-MM-DD (ISO 8601)");
        }
        int month = parts.group(2) == null ? UNKNOWN : Integer.parseInt(parts.group(2));
        int day = parts.group(3) == null ? UNKNOWN : Integer.parseInt(parts.group(3));
        if ((parts.group(2) != null && month == UNKNOWN) || (parts.group(3) != null && day == UNKNOWN)) {
            throw noSuchDate();
        }
        return new PartialDate(Integer.parseInt(parts.group(1)), month, day);
    }

    /**
     * A year whose month and day are unknown.
     *
     * @param year 1 to 9999
     * @return the date
     * @throws InvalidValueException if the year is out of range
     */
    public static PartialDate of(int year) {
        return new PartialDate(year, UNKNOWN, UNKNOWN);
    }

    /**
     * A month whose day is unknown.
     *
     * @param year 1 to 9999
     * @param month 1 to 12
     * @return the date
     * @throws InvalidValueException if year or month is out of range
     */
    public static PartialDate of(int year, int month) {
        if (month == UNKNOWN) {
            throw noSuchDate();
        }
        return new PartialDate(year, month, UNKNOWN);
    }

    /**
     * A date known to the day.
     *
     * @param date a day of the years 1 to 9999
     * @return the date
     * @throws InvalidValueException if the year is out of range
     */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Returns the year.
     *
     * @return 1 to 9999
     */
    public int year() {
        return year;
    }

    /**
     * Returns the month.
     *
     * @return 1 to 12, or empty if it is unknown
     */
    public OptionalInt month() {
        return month == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(month);
    }

    /**
     * Returns the day of the month.
     *
     * @return 1 to 31, or empty if it is unknown
     */
    public OptionalInt day() {
        return day == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(day);
    }

    /**
     * Returns the first day that this date can mean.
     *
     * @return 1 January of the year, the first of the month, or the day itself
     */
    public LocalDate earliest() {
        return LocalDate.of(year, month == UNKNOWN ? 1 : month, day == UNKNOWN ? 1 : day);
    }

    /**
     * Returns the last day that this date can mean.
     *
     * @return 31 December of the year, the last of the month, or the day itself
     */
    public LocalDate latest() {
        if (month == UNKNOWN) {
            return LocalDate.of(year, 12, 31);
        }
        return day == UNKNOWN ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    /**
     * Returns the day, if it is known.
     *
     * @return the day, or empty if the precision is reduced
     */
    public Optional<LocalDate> toLocalDate() {
        return day == UNKNOWN ? Optional.empty() : Optional.of(earliest());
    }

    /**
     * Says whether both dates can mean the same day.
     *
     * @param other another date
     * @return true if the spans of days have a day in common
     */
    public boolean overlaps(PartialDate other) {
        return !earliest().isAfter(other.latest()) && !other.earliest().isAfter(latest());
    }

    /**
     * Compares two dates of what may be the same event.
     *
     * @param other another date
     * @return 1 if they {@linkplain #overlaps overlap}, 0.5 if both are known to the day and differ only by day and
     *     month having changed places, otherwise 0
     */
    public double similarity(PartialDate other) {
        if (overlaps(other)) {
            return 1.0;
        }
        boolean swapped = day != UNKNOWN && year == other.year && day == other.month && month == other.day;
        return swapped ? 0.5 : 0.0;
    }

    /**
     * Returns the date in ISO 8601. This is personal data if the date is one of birth: it belongs in a message, not in
     * a log.
     *
     * @return {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
     */
    public String toIsoString() {
        if (day != UNKNOWN) {
            return earliest().toString();
        }
        return month == UNKNOWN
                ? earliest().toString().substring(0, 4)
                : YearMonth.of(year, month).toString();
    }

    /** Orders by first day, then by last day: a year stands after its 1 January. */
    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate that && year == that.year && month == that.month && day == that.day;
    }

    @Override
    public int hashCode() {
        return Objects.hash(year, month, day);
    }

    /** Returns a text that does not show the date. */
    @Override
    public String toString() {
        return "PartialDate[**********]";
    }

    private static InvalidValueException noSuchDate() {
        return new InvalidValueException(
                ValueRule.RANGE,
                "There is no such date: years are 0001 to 9999, months 01 to 12, days as the calendar");
    }
}
