package org.i247.sandbox.problem;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.i247.sandbox.json.IJson;

/** Puts problems into words (contract section 9). Safe for use by several threads. */
public final class ProblemWriter {
    private final Texts texts = new Texts(ProblemWriter.class, "problems");

    /** A writer. */
    public ProblemWriter() {}

    /**
     * A problem as JSON.
     *
     * @param problem the problem
     * @param language the language of its texts
     * @param requestId the id of the request that it answers; empty inside a batch
     * @return the members
     */
    public ObjectNode members(Problem problem, Language language, String requestId) {
        ObjectNode members = IJson.object();
        members.put("type", "urn:i247:problem:" + problem.code());
        members.put("title", text(language, "title", problem));
        members.put("status", problem.status());
        texts.find(language, "detail." + problem.code() + "." + problem.status())
                .or(() -> texts.find(language, "detail." + problem.code()))
                .ifPresent(detail -> members.put("detail", detail));
        members.put("code", problem.code());
        if (!requestId.isEmpty()) {
            members.put("requestId", requestId);
        }
        if (problem.retryAfter() != null) {
            members.put("retryAfterSeconds", problem.retryAfter().toSeconds());
        }
        if (problem.recordId() != null) {
            members.put("recordId", problem.recordId());
        }
        if (!problem.violations().isEmpty()) {
            ArrayNode violations = members.putArray("violations");
            for (Violation violation : problem.violations()) {
                violations
                        .addObject()
                        .put("field", violation.field())
                        .put("code", violation.rule().name())
                        .put(
                                "message",
                                texts.find(language, "violation." + violation.rule())
                                        .orElseThrow());
            }
        }
        return members;
    }

    private String text(Language language, String kind, Problem problem) {
        return texts.find(language, kind + "." + problem.code() + "." + problem.status())
                .or(() -> texts.find(language, kind + "." + problem.code()))
                .or(() -> texts.find(language, kind))
                .orElseThrow();
    }
}
