package org.i247.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.i247.sdk.I247Client;
import org.i247.sdk.record.ImportSheet;
import org.i247.sdk.record.RecordImport;
import org.i247.sdk.record.VehicleDraft;
import org.i247.sdk.vehicle.VehicleRecord;

/** A program that imports vehicles, to be killed. */
final class ImportProgram {
    private ImportProgram() {}

    public static void main(String[] arguments) throws IOException {
        try (I247Client client =
                I247Client.builder().properties(Path.of(arguments[0])).build()) {
            of(client).run(Path.of(arguments[1]), Path.of(arguments[2]), line -> {});
        }
    }

    static RecordImport<VehicleDraft, VehicleRecord> of(I247Client client) {
        return new RecordImport<>(
                client.records().vehicles(), ImportSheet.VEHICLES, client.context(), InstantSource.system());
    }
}
