package org.i247.sdk.art;

import static org.i247.sdk.fuzz.Invariant.require;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Measurements as an owner wrote them, in the midst of other words. */
public final class MeasurementFuzz {
    private MeasurementFuzz() {}

    public static void fuzzerTestOneInput(byte[] content) {
        List<Measurement> read = Measurement.readAll(new String(content, StandardCharsets.UTF_8));
        for (Measurement each : read) {
            require(each.value().signum() > 0, "a size is more than nothing");
            require(each.inBaseUnit().signum() > 0, "a size in another unit is more than nothing");
        }
        String written = Measurement.write(read.toArray(Measurement[]::new));
        require(Measurement.readAll(written).equals(read), "what is written is read back");
    }
}
