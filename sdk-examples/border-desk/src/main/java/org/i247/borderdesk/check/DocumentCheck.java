package org.i247.borderdesk.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.document.TravelDocumentType;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.standard.Mrz;

/** Asks whether a travel document was reported stolen, lost, revoked or invalid. */
public final class DocumentCheck {
    private final Asking asking;

    /**
     * A check.
     *
     * @param asking where and how it is asked
     */
    public DocumentCheck(Asking asking) {
        this.asking = asking;
    }

    /**
     * Asks for the document whose machine readable zone was read; a wrong check digit does not stop the question.
     *
     * @param zone the zone as typed
     * @param fuzzy whether similar numbers are found as well
     * @return the result
     */
    public CheckResult byZone(String zone, boolean fuzzy) {
        return ask(questionByZone(zone, fuzzy));
    }

    /**
     * The question of {@link #byZone}, to be asked elsewhere.
     *
     * @param zone the zone as typed
     * @param fuzzy whether similar numbers are found as well
     * @return the question
     */
    public static TypedQuestion<TravelDocumentQuery> questionByZone(String zone, boolean fuzzy) {
        Mrz mrz = Typed.zone(zone);
        return new TypedQuestion<>(
                TravelDocumentQuery.builder().mrz(mrz).fuzzy(fuzzy).build(), MrzNotes.of(mrz));
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
        return ask(questionByNumber(number, issuer, type, fuzzy));
    }

    /**
     * The question of {@link #byNumber}, to be asked elsewhere.
     *
     * @param number the number as typed
     * @param issuer the issuing country's code as typed
     * @param type the document's type as typed
     * @param fuzzy whether similar numbers are found as well
     * @return the question
     */
    public static TypedQuestion<TravelDocumentQuery> questionByNumber(
            String number, Optional<String> issuer, Optional<String> type, boolean fuzzy) {
        List<Note> notes = new ArrayList<>();
        TravelDocumentQuery.Builder query =
                TravelDocumentQuery.builder().documentNumber(number).fuzzy(fuzzy);
        issuer.flatMap(code -> Typed.country("issuingCountry", code, notes)).ifPresent(query::issuingCountry);
        type.map(typed -> Typed.code("documentType", typed, TravelDocumentType::new))
                .ifPresent(query::documentType);
        return new TypedQuestion<>(query.build(), notes);
    }

    private CheckResult ask(TypedQuestion<TravelDocumentQuery> question) {
        return asking.askOne(DatabaseName.SLTD, asking.client().travelDocuments(), question.query(), question.notes());
    }
}
