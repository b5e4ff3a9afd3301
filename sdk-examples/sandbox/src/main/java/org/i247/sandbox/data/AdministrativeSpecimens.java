package org.i247.sandbox.data;

import java.util.List;
import java.util.stream.Stream;
import org.i247.sandbox.SandboxDatabase;
import org.i247.sandbox.Specimens;

/** The specimens among the administrative documents. */
final class AdministrativeSpecimens {
    private AdministrativeSpecimens() {}

    static List<StoredRecord> all() {
        return Stream.of(
                        new RecordDraft(Specimens.STOLEN_LICENCE_RECORD, Specimens.NEIGHBOUR, "2025-06-01")
                                .text("documentNumber", Specimens.STOLEN_LICENCE)
                                .text("issuingCountry", Specimens.COUNTRY)
                                .text("documentType", "DRIVING_LICENCE")
                                .text("status", "STOLEN_BLANK")
                                .text("theftCountry", Specimens.COUNTRY)
                                .text("theftDate", "2025-05-28")
                                .text("batchId", "UTO-DL-2025-11")
                                .text("additionalInformation", "One of 500 blanks"),
                        new RecordDraft("sad-specimen-registration", Specimens.OTHER_OWNER, "2026-02-11")
                                .text("documentNumber", Specimens.STOLEN_REGISTRATION)
                                .text("issuingCountry", Specimens.COUNTRY)
                                .text("documentType", "VEHICLE_REGISTRATION")
                                .text("status", "STOLEN")
                                .text("theftCountry", Specimens.COUNTRY)
                                .text("theftDate", "2026-02-10"))
                .map(draft -> draft.in(SandboxDatabase.ADMINISTRATIVE_DOCUMENTS))
                .toList();
    }
}
