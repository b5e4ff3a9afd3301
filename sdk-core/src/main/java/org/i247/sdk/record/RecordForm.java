package org.i247.sdk.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The members that a record of one database may have, and those that it needs to be created (contract, sections 3 and 5).
 * Immutable.
 *
 * @param rules the members that a caller writes, in the contract's order
 * @param needed alternatives: of each list one member must be said
 */
record RecordForm(Map<String, MemberRule> rules, List<List<String>> needed) {
    private static final int FIRST_CAR = 1880;
    private static final int FAR_YEAR = 2200;
    private static final int TALLEST_CM = 300;
    private static final int HEAVIEST_KG = 700;

    static final RecordForm TRAVEL_DOCUMENT = document();
    static final RecordForm ADMINISTRATIVE_DOCUMENT = document();
    static final RecordForm VEHICLE = vehicle();
    static final RecordForm PERSON = person();
    static final RecordForm WORK_OF_ART = workOfArt();

    RecordForm {
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        needed = List.copyOf(needed);
    }

    Optional<MemberRule> rule(String member) {
        return Optional.ofNullable(rules.get(member));
    }

    private static RecordForm document() {
        Map<String, MemberRule> rules = new LinkedHashMap<>();
        rules.put("documentNumber", MemberRule.documentNumber());
        rules.put("issuingCountry", MemberRule.country());
        rules.put("documentType", MemberRule.code());
        rules.put("status", MemberRule.code());
        rules.put("theftCountry", MemberRule.country());
        rules.put("theftDate", MemberRule.date());
        rules.put("issueDate", MemberRule.date());
        rules.put("expiryDate", MemberRule.date());
        rules.put("batchId", MemberRule.text());
        rules.put("additionalInformation", MemberRule.text());
        return of(
                rules,
                List.of(
                        List.of("documentNumber"),
                        List.of("issuingCountry"),
                        List.of("documentType"),
                        List.of("status")));
    }

    private static RecordForm vehicle() {
        Map<String, MemberRule> rules = new LinkedHashMap<>();
        rules.put("vin", MemberRule.vin());
        rules.put("plate", MemberRule.plate());
        rules.put("plateCountry", MemberRule.country());
        rules.put("engineNumber", MemberRule.partNumber());
        rules.put("category", MemberRule.code());
        rules.put("make", MemberRule.text());
        rules.put("model", MemberRule.text());
        rules.put("colour", MemberRule.text());
        rules.put("year", MemberRule.number(FIRST_CAR, FAR_YEAR));
        rules.put("parts", MemberRule.parts());
        rules.put("theftCountry", MemberRule.country());
        rules.put("theftDate", MemberRule.date());
        return of(rules, List.of(List.of("vin", "plate", "engineNumber", "parts"), List.of("category")));
    }

    private static RecordForm person() {
        Map<String, MemberRule> rules = new LinkedHashMap<>();
        rules.put("entityId", MemberRule.text());
        rules.put("name", MemberRule.text());
        rules.put("forename", MemberRule.text());
        rules.put("nameInOriginalScript", MemberRule.text());
        rules.put("forenameInOriginalScript", MemberRule.text());
        rules.put("aliases", MemberRule.parts());
        rules.put("dateOfBirth", MemberRule.date());
        rules.put("sex", MemberRule.code());
        rules.put("nationalities", MemberRule.countries());
        rules.put("placeOfBirth", MemberRule.text());
        rules.put("countryOfBirth", MemberRule.country());
        rules.put("heightCm", MemberRule.number(0, TALLEST_CM));
        rules.put("weightKg", MemberRule.number(0, HEAVIEST_KG));
        rules.put("eyes", MemberRule.texts());
        rules.put("hair", MemberRule.texts());
        rules.put("distinguishingMarks", MemberRule.text());
        rules.put("languages", MemberRule.texts());
        rules.put("identityDocuments", MemberRule.parts());
        rules.put("notices", MemberRule.parts());
        rules.put("warrants", MemberRule.parts());
        return of(rules, List.of(List.of("name"), List.of("dateOfBirth", "nationalities")));
    }

    private static RecordForm workOfArt() {
        Map<String, MemberRule> rules = new LinkedHashMap<>();
        for (String text : List.of(
                "objectType",
                "materials",
                "measurements",
                "inscriptions",
                "distinguishingFeatures",
                "title",
                "subject",
                "period",
                "maker",
                "description")) {
            rules.put(text, MemberRule.text());
        }
        rules.put("theftCountry", MemberRule.country());
        rules.put("theftPlace", MemberRule.text());
        rules.put("theftDate", MemberRule.date());
        return of(rules, List.of(List.of("objectType"), List.of("description")));
    }

    private static RecordForm of(Map<String, MemberRule> own, List<List<String>> needed) {
        Map<String, MemberRule> rules = new LinkedHashMap<>(own);
        rules.put("nationalReference", MemberRule.text());
        rules.put("retainUntil", MemberRule.day());
        rules.put("caveats", MemberRule.codes());
        return new RecordForm(rules, needed);
    }
}
