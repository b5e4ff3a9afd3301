package org.i247.sdk.standard.manifest;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.i247.sdk.standard.PersonalText;

/** Somebody from a line: the text of each field, made into values together. */
final class TravellerValues {
    private static final Set<String> YES = Set.of("y", "yes", "true", "1", "x", "oui", "si", "sí", "نعم");

    private final Origin origin;
    private final ListDates dates;
    private final Items items;
    private final Map<ListField, PersonalText> values = new EnumMap<>(ListField.class);

    TravellerValues(Origin origin, ListDates dates, Items items) {
        this.origin = origin;
        this.dates = dates;
        this.items = items;
    }

    void put(ListField field, String text) {
        values.put(field, PersonalText.of(text));
    }

    /** Hands the traveller on. */
    void emit(Optional<TravellerRole> role) {
        TravellerDraft draft = draft(role);
        document(draft, this);
        draft.end(origin);
    }

    TravellerDraft draft(Optional<TravellerRole> role) {
        TravellerDraft draft = new TravellerDraft(origin, dates, items);
        boolean transit = YES.contains(text(ListField.TRANSIT).toLowerCase(Locale.ROOT));
        (transit ? Optional.of(TravellerRole.IN_TRANSIT) : role).ifPresent(draft.plain()::role);
        draft.plain()
                .names(text(ListField.SURNAME), text(ListField.GIVEN_NAMES))
                .embarkation(text(ListField.EMBARKATION))
                .debarkation(text(ListField.DEBARKATION))
                .locator(text(ListField.LOCATOR))
                .seat(text(ListField.SEAT));
        draft.sex(text(ListField.SEX), origin);
        draft.born(
                values.containsKey(ListField.DATE_OF_BIRTH) ? text(ListField.DATE_OF_BIRTH) : birthBeforePlace(),
                origin);
        draft.nationality(text(ListField.NATIONALITY), origin);
        return draft;
    }

    /** {@code 12.08.1974, London}: the place begins at the first letter behind a comma or blank. */
    private String birthBeforePlace() {
        String both = text(ListField.DATE_AND_PLACE_OF_BIRTH);
        int comma = both.indexOf(',');
        return comma > 0 ? both.substring(0, comma) : both.replaceFirst("(?<=[0-9]{2})\\s+\\p{L}.*", "");
    }

    /** Adds the document that some values tell of. */
    static void document(TravellerDraft draft, TravellerValues of) {
        String both = of.text(ListField.DOCUMENT_TYPE_AND_NUMBER);
        int blank = both.lastIndexOf(' ');
        boolean together = !both.isEmpty() && !of.values.containsKey(ListField.DOCUMENT_NUMBER);
        draft.documentType(together ? both.substring(0, Math.max(0, blank)) : of.text(ListField.DOCUMENT_TYPE));
        draft.documentNumber(together ? both.substring(blank + 1) : of.text(ListField.DOCUMENT_NUMBER));
        draft.issuer(of.text(ListField.DOCUMENT_ISSUER), of.origin);
        draft.expiry(of.text(ListField.DOCUMENT_EXPIRY), of.origin);
        draft.endDocument(of.origin);
    }

    private String text(ListField field) {
        PersonalText value = values.get(field);
        return value == null ? "" : value.reveal();
    }
}
