package org.i247.sdk.standard.manifest;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.i247.sdk.standard.PersonalText;
import org.i247.sdk.standard.json.JsonFault;
import org.i247.sdk.standard.json.JsonForm;
import org.i247.sdk.standard.json.JsonReader;
import org.i247.sdk.standard.json.JsonReader.Node;
import org.i247.sdk.standard.manifest.Lines.Line;

/**
 * A list of JSON objects, a line each. The members are called after {@link ListField}; {@code documents} is a list of objects
 * with {@code type}, {@code number}, {@code issuer} and {@code expiry}; {@code role} is as in {@link TravellerRole}. Further
 * members are passed over.
 */
final class JsonLinesList implements ListSource {
    private static final Map<String, ListField> OF_DOCUMENT = Map.of(
            "type", ListField.DOCUMENT_TYPE,
            "number", ListField.DOCUMENT_NUMBER,
            "issuer", ListField.DOCUMENT_ISSUER,
            "expiry", ListField.DOCUMENT_EXPIRY);
    private static final Map<String, ListField> FIELDS = fields();

    private final Lines lines;
    private final LineText text;
    private final ListDates dates;
    private final Items items;

    JsonLinesList(Lines lines, LineText text, ListDates dates, Items items) {
        this.lines = lines;
        this.text = text;
        this.dates = dates;
        this.items = items;
    }

    private static Map<String, ListField> fields() {
        Map<String, ListField> fields = new HashMap<>();
        for (ListField field : ListField.values()) {
            StringBuilder name = new StringBuilder();
            for (String word : field.name().split("_", -1)) {
                String small = word.toLowerCase(java.util.Locale.ROOT);
                name.append(name.isEmpty() ? small : word.charAt(0) + small.substring(1));
            }
            fields.put(name.toString(), field);
        }
        return Map.copyOf(fields);
    }

    @Override
    public boolean next() throws IOException {
        Optional<Line> line = lines.next();
        if (line.isEmpty()) {
            return false;
        }
        if (!line.get().isBlank()) {
            read(line.get());
        }
        return true;
    }

    private void read(Line line) {
        Optional<Map<String, Object>> object = members(text.of(line));
        if (object.isEmpty()) {
            items.error(
                    ListRule.FORMAT, line.origin(), "the line is no JSON object: whoever it is about cannot be read");
        }
        TravellerValues values = new TravellerValues(line.origin(), dates, items);
        Map<String, Object> members = object.orElse(Map.of());
        members.forEach((name, value) -> put(values, FIELDS.get(name), value));
        Optional<TravellerRole> role = members.get("role") instanceof PersonalText said
                ? Optional.of(new TravellerRole(said.reveal()))
                : Optional.empty();
        TravellerDraft draft = values.draft(role);
        TravellerValues.document(draft, values);
        if (members.get("documents") instanceof List<?> documents) {
            documents.forEach(each -> document(draft, each, line.origin()));
        }
        draft.end(line.origin());
    }

    /** The members of an object; nothing if the text is none. */
    private static Optional<Map<String, Object>> members(String text) {
        try {
            return new JsonReader(text, JsonForm.ALL).read() instanceof Node object
                    ? Optional.of(object.members())
                    : Optional.empty();
        } catch (JsonFault e) {
            return Optional.empty();
        }
    }

    private void document(TravellerDraft draft, Object value, Origin origin) {
        if (!(value instanceof Node object)) {
            items.error(ListRule.FORMAT, origin, "a document is no JSON object");
            return;
        }
        TravellerValues of = new TravellerValues(origin, dates, items);
        object.members().forEach((name, each) -> put(of, OF_DOCUMENT.get(name), each));
        TravellerValues.document(draft, of);
    }

    private static void put(TravellerValues values, @org.jspecify.annotations.Nullable ListField field, Object value) {
        if (field != null && value instanceof PersonalText said) {
            values.put(field, said.reveal());
        }
    }
}
