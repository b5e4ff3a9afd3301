package org.i247.borderdesk.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** By what a vehicle is asked for: its identification number, or its plate and the plate's country. Filled by picocli. */
final class VehicleArguments {
    @Option(names = "--vin", paramLabel = "V", required = true)
    @Nullable
    String vin;

    @ArgGroup(exclusive = false)
    ByPlate byPlate = new ByPlate();

    /** A plate, and its country. */
    static final class ByPlate {
        @Option(names = "--plate", paramLabel = "P", required = true)
        String plate = "";

        @Option(names = "--plate-country", paramLabel = "C")
        @Nullable
        String country;
    }
}
