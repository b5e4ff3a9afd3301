package org.i247.sandbox.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.i247.sandbox.SandboxDatabase;

/**
 * The members of a database's records (contract section 3) and what is needed to create one (section 5).
 *
 * @param members what each member may hold
 * @param parts what the objects of its lists of objects may hold
 * @param needed alternatives: of each list one member must hold something
 */
record RecordRules(
        Map<String, MemberKind> members, Map<String, Map<String, MemberKind>> parts, List<List<String>> needed) {

    private static final String COMMON = "recordId TEXT, owner TEXT, nationalReference TEXT, createdAt TEXT,"
            + " updatedAt TEXT, retainUntil DAY, caveats CODES";
    private static final RecordRules DOCUMENTS = rules(
            """
            documentNumber DOCUMENT_NUMBER, issuingCountry COUNTRY, documentType CODE, status CODE,
            theftCountry COUNTRY, theftDate DATE, issueDate DATE, expiryDate DATE, batchId TEXT,
            additionalInformation TEXT""",
            Map.of(),
            List.of(List.of("documentNumber"), List.of("issuingCountry"), List.of("documentType"), List.of("status")));
    private static final RecordRules VEHICLES = rules(
            """
            vin TEXT, plate TEXT, plateCountry COUNTRY, engineNumber TEXT, category CODE, make TEXT, model TEXT,
            colour TEXT, year INTEGER, theftCountry COUNTRY, theftDate DATE""",
            Map.of("parts", "kind TEXT, number TEXT"),
            List.of(List.of("vin", "plate", "engineNumber", "parts"), List.of("category")));
    private static final RecordRules PERSONS = rules(
            """
            entityId TEXT, name TEXT, forename TEXT, nameInOriginalScript TEXT, forenameInOriginalScript TEXT,
            dateOfBirth DATE, sex CODE, nationalities COUNTRIES, placeOfBirth TEXT, countryOfBirth COUNTRY,
            heightCm INTEGER, weightKg INTEGER, eyes TEXTS, hair TEXTS, distinguishingMarks TEXT, languages TEXTS""",
            Map.of(
                    "aliases", "name TEXT, forename TEXT, dateOfBirth DATE",
                    "identityDocuments",
                            "documentNumber DOCUMENT_NUMBER, issuingCountry COUNTRY, documentType CODE, expiryDate DATE",
                    "notices", "colour CODE, noticeId TEXT, issuedAt DAY",
                    "warrants", "issuingCountry COUNTRY, charge TEXT, chargeTranslation TEXT"),
            List.of(List.of("name"), List.of("dateOfBirth", "nationalities")));
    private static final RecordRules WORKS_OF_ART =
            rules("""
            objectType TEXT, materials TEXT, measurements TEXT, inscriptions TEXT, distinguishingFeatures TEXT,
            title TEXT, subject TEXT, period TEXT, maker TEXT, description TEXT, theftCountry COUNTRY,
            theftPlace TEXT, theftDate DATE""", Map.of(), List.of(List.of("objectType"), List.of("description")));

    static RecordRules of(SandboxDatabase database) {
        return switch (database) {
            case TRAVEL_DOCUMENTS, ADMINISTRATIVE_DOCUMENTS -> DOCUMENTS;
            case VEHICLES -> VEHICLES;
            case PERSONS -> PERSONS;
            case WORKS_OF_ART -> WORKS_OF_ART;
            case FINGERPRINTS, DNA_PROFILES ->
                throw new IllegalArgumentException("These databases hold no records that a bureau writes");
        };
    }

    private static RecordRules rules(String own, Map<String, String> parts, List<List<String>> needed) {
        Map<String, MemberKind> members = kinds(own + ", " + COMMON);
        Map<String, Map<String, MemberKind>> objects = new LinkedHashMap<>();
        objects.put("images", kinds("imageId TEXT, mediaType TEXT, bytes INTEGER, caption TEXT"));
        parts.forEach((list, text) -> objects.put(list, kinds(text)));
        objects.keySet().forEach(list -> members.put(list, MemberKind.PARTS));
        return new RecordRules(members, objects, needed);
    }

    private static Map<String, MemberKind> kinds(String text) {
        Map<String, MemberKind> kinds = new LinkedHashMap<>();
        for (String one : text.split(",", -1)) {
            String[] nameAndKind = one.strip().split(" ", -1);
            kinds.put(nameAndKind[0], MemberKind.valueOf(nameAndKind[1]));
        }
        return kinds;
    }
}
