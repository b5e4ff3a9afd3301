package org.i247.sdk.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The rules about content that no schema can say: they need the request, the message or a sum. */
public final class ContractRules {
    private ContractRules() {}

    /** Sections 3 and 9: an answer to one search must not contradict itself. */
    public static List<String> violationsOfSearch(byte[] answer, boolean firstPage) {
        return violationsOfSearch(IJson.read(answer), firstPage);
    }

    /** Section 3: each id that was asked is answered once, and no other; each answer is a first page. */
    public static List<String> violationsOfBatch(byte[] answers, Collection<String> asked) {
        List<String> violations = new ArrayList<>();
        Set<String> answered = new HashSet<>();
        for (JsonNode part : IJson.read(answers).path("answers")) {
            String id = part.path("id").asString("");
            if (!answered.add(id)) {
                violations.add("an id is answered twice");
            }
            if (!asked.contains(id)) {
                violations.add("an id was not asked");
            }
            if (part.has("answer")) {
                violations.addAll(violationsOfSearch(part.path("answer"), true));
            }
        }
        if (!answered.containsAll(asked)) {
            violations.add("an id is not answered");
        }
        return violations;
    }

    /** Section 9: a problem that is the whole answer repeats the message's status and request id. */
    public static List<String> violationsOfProblem(byte[] content, int status, String requestId) {
        JsonNode problem = IJson.read(content);
        List<String> violations = new ArrayList<>();
        if (problem.path("status").asInt(0) != status) {
            violations.add("the status is not the message's");
        }
        if (!problem.path("requestId").asString("").equals(requestId)) {
            violations.add("the request id is not the message's");
        }
        if (!problem.path("type")
                .asString("")
                .equals("urn:i247:problem:" + problem.path("code").asString(""))) {
            violations.add("the type does not name the code");
        }
        return violations;
    }

    private static List<String> violationsOfSearch(JsonNode answer, boolean firstPage) {
        List<String> violations = new ArrayList<>();
        JsonNode hits = answer.path("hits");
        if (firstPage && hits.isEmpty() && answer.path("outcome").asString("").equals("HIT")) {
            violations.add("a first page of HIT is without a hit");
        }
        if (answer.path("total").isNumber() && answer.path("total").asInt() < hits.size()) {
            violations.add("total is below what is shown");
        }
        for (JsonNode hit : hits) {
            for (String member : List.of("recordId", "owner")) {
                JsonNode ofRecord = hit.path("record").path(member);
                if (!ofRecord.isMissingNode() && !ofRecord.equals(hit.path(member))) {
                    violations.add("a hit's " + member + " is not its record's");
                }
            }
        }
        return violations;
    }
}
