package org.i247.sdk.art;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One measurement of an object with its unit (Object ID, "Measurements"). The contract holds them as text; this is how to
 * write that text so that every reader takes the same size from it, and how to read it where it says its units. Immutable.
 *
 * @param dimension what is measured
 * @param value how much, more than nothing
 * @param unit in what
 */
public record Measurement(Dimension dimension, BigDecimal value, MeasurementUnit unit) {
    private static final Pattern WRITTEN =
            Pattern.compile("(?<what>height|width|depth|length|diameter|weight)\\s*:?\\s*"
                    + "(?<value>\\d{1,6}(?:[.,]\\d{1,4})?)\\s*(?<unit>mm|cm|m|in|g|kg|lb)(?![\\p{L}\\p{N}])");

    /**
     * Keeps a measurement.
     *
     * @param dimension what is measured
     * @param value how much, more than nothing
     * @param unit in what
     * @throws IllegalArgumentException if the value is not positive, or a weight has a unit of length or a length one of
     *     weight
     */
    public Measurement {
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(unit, "unit");
        if (value.signum() <= 0) {
            throw new IllegalArgumentException("a measurement is more than nothing");
        }
        if (unit.isOfWeight() != (dimension == Dimension.WEIGHT)) {
            throw new IllegalArgumentException("the unit does not measure that dimension");
        }
    }

    /**
     * Writes measurements for a record or a query.
     *
     * @param measurements one or more
     * @return for instance {@code height 45.5 cm; width 30 cm}
     */
    public static String write(Measurement... measurements) {
        return Arrays.stream(measurements).map(Measurement::toString).collect(Collectors.joining("; "));
    }

    /**
     * Reads the measurements that a text names with dimension, number and unit, as {@link #write} writes them; the rest
     * of the text is passed over.
     *
     * @param text what an owner wrote
     * @return the measurements, perhaps none
     */
    public static List<Measurement> readAll(String text) {
        List<Measurement> found = new ArrayList<>();
        Matcher written = WRITTEN.matcher(text.toLowerCase(Locale.ROOT));
        while (written.find()) {
            Dimension dimension = Dimension.valueOf(written.group("what").toUpperCase(Locale.ROOT));
            BigDecimal value = new BigDecimal(written.group("value").replace(',', '.'));
            MeasurementUnit unit = unit(written.group("unit"));
            if (value.signum() > 0 && unit.isOfWeight() == (dimension == Dimension.WEIGHT)) {
                found.add(new Measurement(dimension, value, unit));
            }
        }
        return List.copyOf(found);
    }

    private static MeasurementUnit unit(String symbol) {
        return Arrays.stream(MeasurementUnit.values())
                .filter(unit -> unit.symbol().equals(symbol))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The measurement in metres or kilograms, to compare sizes in different units.
     *
     * @return the exact value
     */
    public BigDecimal inBaseUnit() {
        return value.multiply(new BigDecimal(unit.inBaseUnit()));
    }

    /** As it is written: {@code height 45.5 cm}. */
    @Override
    public String toString() {
        return dimension.word() + " " + value.toPlainString() + " " + unit.symbol();
    }
}
