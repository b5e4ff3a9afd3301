package org.i247.sdk.vehicle;

import java.util.Locale;
import org.i247.sdk.internal.text.CodeLabels;
import org.i247.sdk.query.Code;

/**
 * A category of vehicle. Open: a value that is not among the constants is kept as it is.
 *
 * @param value the code as it stands on the wire, UPPER_SNAKE_CASE, 1 to 64 characters
 */
public record VehicleCategory(String value) implements Code {
    /** A passenger car. */
    public static final VehicleCategory CAR = new VehicleCategory("CAR");

    /** A motorcycle. */
    public static final VehicleCategory MOTORCYCLE = new VehicleCategory("MOTORCYCLE");

    /** A truck. */
    public static final VehicleCategory TRUCK = new VehicleCategory("TRUCK");

    /** A bus. */
    public static final VehicleCategory BUS = new VehicleCategory("BUS");

    /** A trailer. */
    public static final VehicleCategory TRAILER = new VehicleCategory("TRAILER");

    /** A caravan or motor home. */
    public static final VehicleCategory CARAVAN = new VehicleCategory("CARAVAN");

    /** An agricultural machine. */
    public static final VehicleCategory AGRICULTURAL = new VehicleCategory("AGRICULTURAL");

    /** A construction machine. */
    public static final VehicleCategory CONSTRUCTION = new VehicleCategory("CONSTRUCTION");

    /** A vessel. */
    public static final VehicleCategory VESSEL = new VehicleCategory("VESSEL");

    /** Anything else. */
    public static final VehicleCategory OTHER = new VehicleCategory("OTHER");

    /**
     * Keeps a code.
     *
     * @param value the code as it stands on the wire, UPPER_SNAKE_CASE, 1 to 64 characters
     * @throws IllegalArgumentException if the value is not of the form of such codes
     */
    public VehicleCategory {
        CodeLabels.requireForm(value, CodeLabels.CODE);
    }

    @Override
    public String label(Locale locale) {
        return CodeLabels.label("vehicle-categories", value, locale);
    }

    @Override
    public String toString() {
        return value;
    }
}
