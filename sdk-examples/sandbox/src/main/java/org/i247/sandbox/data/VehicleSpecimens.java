package org.i247.sandbox.data;

import java.util.List;
import java.util.stream.Stream;
import org.i247.sandbox.SandboxDatabase;
import org.i247.sandbox.Specimens;

/** The specimens among the vehicles. */
final class VehicleSpecimens {
    private VehicleSpecimens() {}

    static List<StoredRecord> all() {
        return Stream.of(
                        new RecordDraft(Specimens.STOLEN_VEHICLE_RECORD, Specimens.NEIGHBOUR, "2026-02-11")
                                .text("vin", Specimens.STOLEN_VIN)
                                .text("plate", Specimens.STOLEN_PLATE)
                                .text("plateCountry", Specimens.COUNTRY)
                                .text("engineNumber", "UTC-4711-0042")
                                .text("category", "BUS")
                                .text("make", "UTOPIA COACH")
                                .text("model", "LINER")
                                .text("colour", "WHITE")
                                .number("year", 1989)
                                .text("theftCountry", Specimens.COUNTRY)
                                .text("theftDate", "2026-02-10"),
                        new RecordDraft("smv-specimen-motorcycle", Specimens.OTHER_OWNER, "2025-09-01")
                                .text("vin", null)
                                .text("plate", Specimens.MOTORCYCLE_PLATE)
                                .text("plateCountry", Specimens.COUNTRY)
                                .text("engineNumber", Specimens.MOTORCYCLE_ENGINE)
                                .text("category", "MOTORCYCLE")
                                .text("make", "UTOMOTO")
                                .text("model", "125")
                                .text("colour", "RED")
                                .number("year", 2019)
                                .part("parts", "kind", "FRAME", "number", Specimens.MOTORCYCLE_PART)
                                .text("theftDate", "2025-08"),
                        new RecordDraft("smv-specimen-shared-car", Specimens.NEIGHBOUR, "2025-05-05")
                                .text("plate", Specimens.SHARED_PLATE)
                                .text("plateCountry", Specimens.COUNTRY)
                                .text("category", "CAR")
                                .text("make", "UTOCAR"),
                        new RecordDraft("smv-specimen-shared-truck", Specimens.OTHER_OWNER, "2025-05-06")
                                .text("plate", Specimens.SHARED_PLATE)
                                .text("plateCountry", "XOM")
                                .text("category", "TRUCK"))
                .map(draft -> draft.in(SandboxDatabase.VEHICLES))
                .toList();
    }
}
