package org.i247.borderdesk.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.document.AdministrativeDocumentQuery;
import org.i247.sdk.document.AdministrativeDocumentType;
import org.i247.sdk.query.DatabaseName;

/** Asks whether an administrative document, such as a driving licence, was reported stolen. */
public final class AdministrativeDocumentCheck {
    private final Asking asking;

    /**
     * A check.
     *
     * @param asking where and how it is asked
     */
    public AdministrativeDocumentCheck(Asking asking) {
        this.asking = asking;
    }

    /**
     * Asks by number.
     *
     * @param number the number as typed
     * @param issuer the issuing country's code as typed
     * @param type the document's type as typed
     * @param fuzzy whether similar numbers are found as well
     * @return the result
     */
    public CheckResult byNumber(String number, Optional<String> issuer, Optional<String> type, boolean fuzzy) {
        List<Note> notes = new ArrayList<>();
        AdministrativeDocumentQuery.Builder query =
                AdministrativeDocumentQuery.builder().documentNumber(number).fuzzy(fuzzy);
        issuer.flatMap(code -> Typed.country("issuingCountry", code, notes)).ifPresent(query::issuingCountry);
        type.map(typed -> Typed.code("documentType", typed, AdministrativeDocumentType::new))
                .ifPresent(query::documentType);
        return asking.askOne(DatabaseName.SAD, asking.client().administrativeDocuments(), query.build(), notes);
    }
}
