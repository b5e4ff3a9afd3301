package org.i247.sdk.standard.manifest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.i247.sdk.standard.InvalidValueException;
import org.i247.sdk.standard.MrzDate;
import org.i247.sdk.standard.PartialDate;

/** Reads dates as lists write them. What cannot be read gives no reading. */
final class ListDates {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:[T ].*)?");
    private static final Pattern YEAR_LAST = Pattern.compile("([0-9]{1,2})([-/. ])([0-9]{1,2})\\2([0-9]{4})(?: .*)?");
    private static final Pattern MONTH_NAMED =
            Pattern.compile("([0-9]{1,2})[- ]?([A-Z]{3})[A-Z]*[- ,]*([0-9]{4}|[0-9]{2})");
    private static final Pattern ISO_REDUCED = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

    private final LocalDate today;
    private final Optional<Boolean> dayFirst;

    ListDates(LocalDate today, Optional<Boolean> dayFirst) {
        this.today = today;
        this.dayFirst = dayFirst;
    }

    List<PartialDate> birth(String text) {
        return read(text, true);
    }

    Optional<PartialDate> expiry(String text) {
        return read(text, false).stream().findFirst();
    }

    private List<PartialDate> read(String text, boolean birth) {
        String plain = text.strip().toUpperCase(Locale.ROOT);
        try {
            return readings(plain, birth);
        } catch (InvalidValueException e) {
            return List.of();
        }
    }

    private List<PartialDate> readings(String text, boolean birth) {
        if (DIGITS.matcher(text).matches()) {
            return digits(text, birth);
        }
        Matcher date = YEAR_FIRST.matcher(text);
        if (date.matches()) {
            return day(date.group(1), date.group(2), date.group(3));
        }
        if (ISO_REDUCED.matcher(text).matches()) {
            return List.of(PartialDate.parse(text));
        }
        date = YEAR_LAST.matcher(text);
        if (date.matches()) {
            return yearLast(
                    date.group(4), date.group(1), date.group(3), date.group(2).equals("."));
        }
        date = MONTH_NAMED.matcher(text);
        if (date.matches()) {
            int month = MONTHS.indexOf(date.group(2)) + 1;
            String year = date.group(3);
            String two = String.format(Locale.ROOT, "%02d%02d", month, Integer.parseInt(date.group(1)));
            return month == 0 ? List.of() : digits(year + two, birth);
        }
        return List.of();
    }

    /** YYMMDD, CCYYMMDD, CCYYMM or CCYY (UN/EDIFACT 2379: 101, 102, 610, 602), or with a time behind. */
    private List<PartialDate> digits(String text, boolean birth) {
        return switch (text.length()) {
            case 4 -> List.of(PartialDate.of(Integer.parseInt(text)));
            case 6 -> two(text, birth);
            case 8, 12, 14 -> day(text.substring(0, 4), text.substring(4, 6), text.substring(6, 8));
            case 10 -> two(text.substring(0, 6), birth);
            default -> List.of();
        };
    }

    private List<PartialDate> two(String yymmdd, boolean birth) {
        return (birth ? MrzDate.birth(yymmdd, today) : MrzDate.expiry(yymmdd, today)).readings();
    }

    /** Day and month may have changed places: then the year alone is sure. */
    private List<PartialDate> yearLast(String year, String one, String two, boolean dots) {
        int first = Integer.parseInt(one);
        int second = Integer.parseInt(two);
        boolean sure = dots || dayFirst.isPresent() || first == second || first > 12 || second > 12;
        if (!sure) {
            return List.of(PartialDate.of(Integer.parseInt(year)));
        }
        boolean dayIsFirst = first > 12 || (second <= 12 && (dots || dayFirst.orElse(true)));
        return dayIsFirst ? day(year, two, one) : day(year, one, two);
    }

    private static List<PartialDate> day(String year, String month, String day) {
        int y = Integer.parseInt(year);
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        if (m == 0 && d == 0) {
            return List.of(PartialDate.of(y));
        }
        if (d == 0) {
            return List.of(PartialDate.of(y, m));
        }
        boolean exists = y > 0 && m >= 1 && m <= 12 && YearMonth.of(y, m).isValidDay(d);
        return exists ? List.of(PartialDate.of(LocalDate.of(y, m, d))) : List.of();
    }

    /** A point of time of a voyage in ISO 8601: of YYMMDDhhmm, CCYYMMDDhhmm, YYMMDD or CCYYMMDD. */
    Optional<String> time(String digits) {
        String text = digits.strip();
        if (!DIGITS.matcher(text).matches()) {
            return Optional.empty();
        }
        String full = text.length() == 6 || text.length() == 10 ? today.getYear() / 100 + text : text;
        if (full.length() != 8 && full.length() != 12) {
            return Optional.empty();
        }
        String date = full.substring(0, 4) + "-" + full.substring(4, 6) + "-" + full.substring(6, 8);
        return Optional.of(
                full.length() == 8 ? date : date + "T" + full.substring(8, 10) + ":" + full.substring(10, 12));
    }
}
