package org.i247.sandbox.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.i247.sandbox.SandboxDatabase;

/** Works out what a record is found by (contract section 3). */
public final class RecordKeys {
    private RecordKeys() {}

    /**
     * A record ready to be found.
     *
     * @param database its database
     * @param members the record
     * @param withheldFrom the bureaus that it is withheld from
     * @param images its images by id
     * @return the stored record
     */
    public static StoredRecord stored(
            SandboxDatabase database, ObjectNode members, Set<String> withheldFrom, Map<String, byte[]> images) {
        Map<String, List<String>> numbers = new HashMap<>();
        List<PersonName> names = new ArrayList<>();
        switch (database) {
            case TRAVEL_DOCUMENTS, ADMINISTRATIVE_DOCUMENTS ->
                number(numbers, "documentNumber", members.path("documentNumber"));
            case VEHICLES -> {
                number(numbers, "vin", members.path("vin"));
                number(numbers, "plate", members.path("plate"));
                number(numbers, "engineNumber", members.path("engineNumber"));
                members.path("parts").forEach(part -> number(numbers, "partNumber", part.path("number")));
            }
            case PERSONS -> {
                members.path("identityDocuments")
                        .forEach(document -> number(numbers, "documentNumber", document.path("documentNumber")));
                name(names, members, "name", "forename");
                name(names, members, "nameInOriginalScript", "forenameInOriginalScript");
                members.path("aliases").forEach(alias -> name(names, alias, "name", "forename"));
            }
            case FINGERPRINTS, DNA_PROFILES -> {
                // Found by what an image or a profile is, which stands beside the record.
            }
            case WORKS_OF_ART -> {
                // Found by the words of its texts, which are read when it is asked for.
            }
        }
        return new StoredRecord(members, numbers, names, withheldFrom, images);
    }

    private static void number(Map<String, List<String>> numbers, String kind, JsonNode value) {
        if (value.isTextual()) {
            numbers.computeIfAbsent(kind, absent -> new ArrayList<>()).add(Cleaning.number(value.textValue()));
        }
    }

    private static void name(List<PersonName> names, JsonNode holder, String name, String forename) {
        List<String> tokens = new ArrayList<>(Cleaning.tokens(holder.path(name).asText("")));
        tokens.addAll(Cleaning.tokens(holder.path(forename).asText("")));
        if (!tokens.isEmpty()) {
            JsonNode born = holder.path("dateOfBirth");
            names.add(new PersonName(tokens, born.isTextual() ? born.textValue() : null));
        }
    }
}
