package org.i247.sdk.standard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the six places {@code YYMMDD} of a machine readable zone can mean (ICAO Doc 9303-3 section 4.8). The century is
 * not printed, so that there may be more than one reading; unknown parts are {@code <<}, and some states print zeros.
 *
 * <p>Immutable and safe for use by several threads. {@link #toString()} is masked.
 *
 * @param readings the likeliest first; empty for an unknown date, and for one that is not possible
 * @param possible false if the places hold no date in any century, such as 30 February or a stray letter
 */
public record MrzDate(List<PartialDate> readings, boolean possible) {

    private static final Pattern PLACES = Pattern.compile("([0-9]{2}|<<)([0-9]{2}|<<)([0-9]{2}|<<)");

    /** A day of a leap year, so that 29 February of an unknown year counts as possible. */
    private static final int ANY_LEAP_YEAR = 2000;

    /** Nobody is known to have reached 123 years. */
    private static final int GREATEST_AGE = 122;

    /** Documents last for a decade or two; one that would last longer than this may as well be an old one. */
    private static final int LONGEST_VALIDITY = 50;

    private static final String FILLERS = "<<";
    private static final String NO_DATE = "000000";
    private static final int UNKNOWN = 0;

    /**
     * Takes the readings as they are.
     *
     * @param readings the likeliest first
     * @param possible false if the places hold no date
     * @throws IllegalArgumentException if a date that is not possible has readings
     */
    public MrzDate {
        readings = List.copyOf(readings);
        if (!possible && !readings.isEmpty()) {
            throw new IllegalArgumentException("A date that is not possible has no readings");
        }
    }

    /**
     * Reads a date of birth: the latest century that is not after today, and beside it the one before if a person can
     * be that old.
     *
     * @param yymmdd the six places as printed; anything else is a date that is not possible, not an error
     * @param today the day of the reading, at the reader's place
     * @return the readings
     */
    public static MrzDate birth(String yymmdd, LocalDate today) {
        int latest = today.getYear() / 100 * 100;
        return read(
                yymmdd,
                yy -> List.of(latest + yy, latest - 100 + yy),
                date -> !date.earliest().isAfter(today) && !date.latest().isBefore(today.minusYears(GREATEST_AGE)));
    }

    /**
     * Reads a date of expiry: in the century of today, or the next one if that would be more than 50 years ago. Where
     * the reading lies more than 50 years ahead, the century before is given beside it.
     *
     * @param yymmdd the six places as printed; anything else is a date that is not possible, not an error
     * @param today the day of the reading, at the reader's place
     * @return the readings
     */
    public static MrzDate expiry(String yymmdd, LocalDate today) {
        int thisCentury = today.getYear() / 100 * 100;
        int oldest = today.getYear() - LONGEST_VALIDITY;
        int furthest = today.getYear() + LONGEST_VALIDITY;
        return read(
                yymmdd,
                yy -> {
                    int year = thisCentury + yy < oldest ? thisCentury + 100 + yy : thisCentury + yy;
                    return year > furthest ? List.of(year, year - 100) : List.of(year);
                },
                date -> true);
    }

    /**
     * Returns the likeliest reading.
     *
     * @return the first of the readings, or empty if there is none
     */
    public Optional<PartialDate> likeliest() {
        return readings.stream().findFirst();
    }

    /**
     * Says whether more than one reading has to be reckoned with.
     *
     * @return true for two readings or more
     */
    public boolean isAmbiguous() {
        return readings.size() > 1;
    }

    /** Returns a text that does not show the date. */
    @Override
    public String toString() {
        return "MrzDate[**********]";
    }

    private static MrzDate read(String yymmdd, IntFunction<List<Integer>> years, Predicate<PartialDate> plausible) {
        Matcher places = PLACES.matcher(yymmdd);
        if (!places.matches()) {
            return new MrzDate(List.of(), false);
        }
        int month = part(places.group(2));
        int day = part(places.group(3));
        if (places.group(1).equals(FILLERS) || yymmdd.equals(NO_DATE)) {
            return new MrzDate(List.of(), date(ANY_LEAP_YEAR, month, day).isPresent());
        }
        List<PartialDate> readings = years.apply(part(places.group(1))).stream()
                .flatMap(year -> date(year, month, day).stream())
                .filter(plausible)
                .toList();
        return new MrzDate(readings, !readings.isEmpty());
    }

    private static int part(String digits) {
        return digits.equals(FILLERS) ? UNKNOWN : Integer.parseInt(digits);
    }

    /** ISO 8601 has no day without its month: such a date is read as its year. */
    private static Optional<PartialDate> date(int year, int month, int day) {
        if (month == UNKNOWN) {
            return day <= 31 ? Optional.of(PartialDate.of(year)) : Optional.empty();
        }
        if (month > 12) {
            return Optional.empty();
        }
        if (day == UNKNOWN) {
            return Optional.of(PartialDate.of(year, month));
        }
        return YearMonth.of(year, month).isValidDay(day)
                ? Optional.of(PartialDate.of(LocalDate.of(year, month, day)))
                : Optional.empty();
    }
}
