package org.i247.sdk.privacy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.internal.gateway.Reply;
import org.i247.sdk.internal.json.StrictJson;
import org.i247.sdk.query.Members;

/** Answers of a genuine gateway that repeats what it was asked, or what it knows, where its own words stand. */
final class Repeating {
    private final Asked<?, ?> asked;

    Repeating(Asked<?, ?> asked) {
        this.asked = asked;
    }

    /** Answers that are refused: the header is signed, and would go into evidence. */
    Map<String, Reply> inHeaders() {
        String value = asked.repeated();
        String letters = value.replace(" ", "-");
        Map<String, Reply> all = new LinkedHashMap<>();
        all.put("Request-Id", hit().instead("Request-Id", letters));
        all.put("part of Request-Id", hit().instead("Request-Id", "q-" + letters.toLowerCase(Locale.ROOT) + "-1"));
        all.put("ETag", hit().with("ETag", "\"" + letters + "\""));
        all.put("Location", hit().with("Location", "/v1/searches/" + letters));
        all.put("Retry-After", problem(503, "").with("Retry-After", value));
        all.put("Content-Type", hit().instead("Content-Type", "text/" + letters));
        return all;
    }

    /** Problems: what they say of the subject is not shown, what they say of the fault is. */
    Map<String, Reply> inProblems() {
        String code = asked.repeated().toUpperCase(Locale.ROOT).replace(' ', '_');
        String small = asked.repeated().toLowerCase(Locale.ROOT).replace(" ", "");
        Map<String, Reply> all = new LinkedHashMap<>();
        all.put(
                "words",
                problem(422, ", \"title\": \"%s\", \"detail\": \"%s\"".formatted(asked.repeated(), Planted.CYRILLIC)));
        all.put("a field", problem(422, violation("query." + small, "UNKNOWN_FIELD")));
        all.put("a rule", problem(422, violation("query.name", "NOT_" + code)));
        all.put("a new code", Reply.problem(422, new ErrorCode("NO_" + code.replace('.', '_')), ""));
        return all;
    }

    /** Good answers with words of the gateway's own that tell of the subject; the caller gets them, nobody else sees them. */
    Map<String, Reply> inHits() {
        Map<String, Reply> all = new LinkedHashMap<>();
        all.put("ids", answer(hitOf("hit-" + asked.repeated().replace(" ", "-"), List.of("name"), record()), null));
        all.put("criteria", answer(hitOf("h-1", List.of(Planted.NAME, Planted.NUMBER), record()), null));
        all.put("the cursor", answer(hitOf("h-1", List.of("name"), record()), Planted.NAME + Planted.BORN));
        Members more = builder(record())
                .put(Planted.NAME, Planted.MARKS)
                .put(Planted.CYRILLIC, true)
                .build();
        all.put("names of members", answer(hitOf("h-1", List.of("name"), more), null));
        return all;
    }

    Reply hit() {
        return answer(hitOf("h-1", List.of("name"), record()), null);
    }

    Reply ofRecord() {
        return json(record()).with("ETag", "\"v1\"");
    }

    Reply batch() {
        Members good = Members.builder()
                .put("id", "0")
                .put("answer", whole(hitOf("h-1", List.of(), record()), null))
                .build();
        Members bad = Members.builder()
                .put("id", "1")
                .put(
                        "problem",
                        Members.builder()
                                .put("status", 422)
                                .put("code", "INVALID_QUERY")
                                .put("detail", asked.repeated())
                                .put(
                                        "violations",
                                        List.of(Members.builder()
                                                .put(
                                                        "field",
                                                        "query."
                                                                + asked.repeated()
                                                                        .toLowerCase(Locale.ROOT))
                                                .put("code", "FORMAT")
                                                .build()))
                                .build())
                .build();
        return json(Members.builder().put("answers", List.of(good, bad)).build());
    }

    private Members record() {
        return builder(asked.record())
                .put("recordId", "rec-1")
                .put("owner", "UT")
                .put("nationalReference", Planted.NATIONAL_REFERENCE)
                .put(
                        "images",
                        List.of(Members.builder()
                                .put("imageId", "i-1")
                                .put("caption", Planted.CAPTION)
                                .build()))
                .build();
    }

    private static Members.Builder builder(Members from) {
        Members.Builder builder = Members.builder();
        from.names().forEach(name -> builder.put(name, from.value(name).orElse(null)));
        return builder;
    }

    private static Members hitOf(String id, List<String> matchedOn, Members record) {
        return Members.builder()
                .put("hitId", id)
                .put("score", 1)
                .put("matchedOn", matchedOn)
                .put("status", "UNCONFIRMED")
                .put("restricted", false)
                .put("owner", "UT")
                .put("caveats", List.of("CONFIRM_WITH_OWNER"))
                .put("record", record)
                .build();
    }

    private Reply answer(Members hit, String cursor) {
        return json(whole(hit, cursor));
    }

    private Members whole(Members hit, String cursor) {
        return Members.builder()
                .put("outcome", "HIT")
                .put("complete", true)
                .put("total", 1)
                .put("nextCursor", cursor)
                .put("hits", List.of(hit))
                .put(
                        "database",
                        Members.builder().put("name", asked.name().value()).build())
                .put("answeredAt", "2026-11-23T10:00:01Z")
                .build();
    }

    private static Reply json(Members answer) {
        return Reply.json(new String(StrictJson.write(answer), StandardCharsets.UTF_8));
    }

    private static Reply problem(int status, String members) {
        return Reply.problem(status, status == 422 ? ErrorCode.INVALID_QUERY : ErrorCode.MAINTENANCE, members);
    }

    private static String violation(String field, String code) {
        return ", \"violations\": [{\"field\": \"%s\", \"code\": \"%s\"}]".formatted(field, code);
    }
}
