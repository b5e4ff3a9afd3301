package org.i247.sandbox.data;

import java.util.ArrayList;
import java.util.List;
import org.i247.sandbox.SandboxDatabase;
import org.i247.sandbox.Specimens;

/** The specimens among the travel documents. */
final class DocumentSpecimens {
    private static final int BLANKS = 20;

    private DocumentSpecimens() {}

    static List<StoredRecord> all() {
        List<RecordDraft> drafts = new ArrayList<>();
        drafts.add(document(Specimens.STOLEN_PASSPORT_RECORD, Specimens.NEIGHBOUR, "2026-01-20")
                .text("documentNumber", Specimens.STOLEN_PASSPORT)
                .text("documentType", "PASSPORT")
                .text("status", "STOLEN")
                .text("theftCountry", Specimens.COUNTRY)
                .text("theftDate", "2026-01")
                .text("issueDate", "2022-04-16")
                .text("expiryDate", "2032-04-15")
                .text("batchId", null)
                .text("additionalInformation", "Taken from a left-luggage office"));
        drafts.add(document("sltd-specimen-lost", Specimens.OTHER_OWNER, "2025-07-02")
                .text("documentNumber", Specimens.LOST_IDENTITY_CARD)
                .text("documentType", "IDENTITY_CARD")
                .text("status", "LOST")
                .text("theftCountry", null)
                .text("theftDate", "2025"));
        drafts.add(document(Specimens.RESTRICTED_DOCUMENT_RECORD, Specimens.OTHER_OWNER, "2026-03-03")
                .text("documentNumber", Specimens.RESTRICTED_DOCUMENT)
                .text("documentType", "PASSPORT")
                .text("status", "REVOKED")
                .list("caveats", "CONFIRM_WITH_OWNER", "DO_NOT_ALERT_SUBJECT", "DANGEROUS")
                .withheldFrom(Specimens.BUREAU));
        for (int i = 0; i < BLANKS; i++) {
            String number = "ZE0005" + (i < 10 ? "0" + i : i);
            drafts.add(document("sltd-specimen-blank-" + (10 + i), Specimens.NEIGHBOUR, "2025-04-18")
                    .text("documentNumber", number)
                    .text("documentType", "PASSPORT")
                    .text("status", "STOLEN_BLANK")
                    .text("theftCountry", Specimens.COUNTRY)
                    .text("theftDate", "2025-04-17")
                    .text("batchId", Specimens.STOLEN_BATCH));
        }
        return drafts.stream()
                .map(draft -> draft.in(SandboxDatabase.TRAVEL_DOCUMENTS))
                .toList();
    }

    private static RecordDraft document(String recordId, String owner, String reported) {
        return new RecordDraft(recordId, owner, reported).text("issuingCountry", Specimens.COUNTRY);
    }
}
