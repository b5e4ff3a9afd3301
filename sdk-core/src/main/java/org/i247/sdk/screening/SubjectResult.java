package org.i247.sdk.screening;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.i247.sdk.internal.json.StrictJson;
import org.i247.sdk.query.Caveat;
import org.i247.sdk.query.Members;
import org.i247.sdk.standard.manifest.Origin;

/**
 * What came of one subject. Immutable.
 *
 * @param number which subject of the screening, from 1
 * @param subject the subject
 * @param results what came of each question, in the subject's order
 * @param isKept whether it was answered in an earlier run, and not asked again
 */
public record SubjectResult(long number, Subject subject, List<DatabaseResult> results, boolean isKept) {
    /**
     * Keeps a result.
     *
     * @param number which subject of the screening, from 1
     * @param subject the subject
     * @param results what came of each question
     * @param isKept whether it was answered in an earlier run
     */
    public SubjectResult {
        Objects.requireNonNull(subject, "subject");
        results = List.copyOf(results);
    }

    /** {@return the one word on the subject} */
    public ScreeningVerdict verdict() {
        return ScreeningVerdict.of(results);
    }

    /**
     * The result as a JSON object, for a file of JSON Lines: {@code {"number", "verdict", "origin":
     * {"source", "message", "segment", "offset"}, "subject", "outcomes": [{"database", "outcome", "total", "hits": [{"hitId",
     * "owner", "status", "restricted", "caveats", "matchedOn"}], "error", "requestId"}]}}, each if there is something to say. It holds the subject's label: personal data.
     *
     * @return one line without a line break
     */
    public String toJson() {
        Members.Builder members =
                Members.builder().put("number", number).put("verdict", verdict().name());
        subject.origin().ifPresent(origin -> members.put("origin", members(origin)));
        subject.label().filter(each -> !each.isEmpty()).ifPresent(label -> members.put("subject", label));
        members.put("outcomes", results.stream().map(SubjectResult::members).toList());
        return new String(StrictJson.write(members.build()), StandardCharsets.UTF_8);
    }

    private static Members members(Origin origin) {
        return Members.builder()
                .put("source", origin.source())
                .put("message", origin.message())
                .put("segment", origin.segment())
                .put("offset", origin.offset())
                .build();
    }

    static Members members(DatabaseResult result) {
        Members.Builder members = Members.builder()
                .put("database", result.database().value())
                .put("outcome", result.kind().name());
        result.total().ifPresent(total -> members.put("total", total));
        if (!result.leads().isEmpty()) {
            members.put(
                    "hits", result.leads().stream().map(SubjectResult::members).toList());
        }
        result.error().ifPresent(code -> members.put("error", code.value()));
        result.requestId().ifPresent(id -> members.put("requestId", id));
        return members.build();
    }

    private static Members members(Lead lead) {
        return Members.builder()
                .put("hitId", lead.hitId())
                .put("owner", lead.owner().code())
                .put("status", lead.status().value())
                .put("restricted", lead.restricted())
                .put("caveats", lead.caveats().stream().map(Caveat::value).toList())
                .put("matchedOn", lead.matchedOn())
                .build();
    }

    /** Shows number and verdict. */
    @Override
    public String toString() {
        return "SubjectResult[" + number + ", " + verdict() + "]";
    }
}
