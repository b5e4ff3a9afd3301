package org.i247.sdk.art;

/** The unit of a {@link Measurement}. */
public enum MeasurementUnit {
    /** Millimetres. */
    MILLIMETRE("mm", "0.001"),
    /** Centimetres. */
    CENTIMETRE("cm", "0.01"),
    /** Metres. */
    METRE("m", "1"),
    /** Inches of 25.4 mm. */
    INCH("in", "0.0254"),
    /** Grams. */
    GRAM("g", "0.001"),
    /** Kilograms. */
    KILOGRAM("kg", "1"),
    /** Pounds (avoirdupois) of 0.45359237 kg. */
    POUND("lb", "0.45359237");

    private final String symbol;
    private final String inBaseUnit;

    MeasurementUnit(String symbol, String inBaseUnit) {
        this.symbol = symbol;
        this.inBaseUnit = inBaseUnit;
    }

    /**
     * The unit's symbol.
     *
     * @return for instance {@code cm}
     */
    public String symbol() {
        return symbol;
    }

    /** One of these in metres or kilograms. */
    String inBaseUnit() {
        return inBaseUnit;
    }

    boolean isOfWeight() {
        return this == GRAM || this == KILOGRAM || this == POUND;
    }
}
