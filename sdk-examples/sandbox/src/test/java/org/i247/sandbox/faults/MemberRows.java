package org.i247.sandbox.faults;

import static org.i247.sandbox.faults.Row.row;

import java.util.ArrayList;
import java.util.List;
import org.i247.sdk.error.ErrorCode;

/** Answers that lack a member that is always there, or have it of another type or form (contract, section 3). */
final class MemberRows {
    private static final String FROM = "\"database\":{\"name\":\"SLTD\",\"asOf\":\"2026-11-23T10:00:00Z\"}";
    private static final String RECORD = "\"record\":{\"recordId\":\"r-1\",\"owner\":\"UO\",";

    private MemberRows() {}

    static Group group() {
        List<Row> rows = new ArrayList<>();
        rows.addAll(missing());
        rows.addAll(missingInHit());
        rows.addAll(wrong());
        rows.addAll(wrongInHit());
        return new Group("Members of an answer", rows);
    }

    private static List<Row> missing() {
        return List.of(
                without("outcome", "\"outcome\":\"NO_HIT\","),
                without("complete", "\"complete\":true,"),
                without("total", "\"total\":0,"),
                without("next-cursor", "\"nextCursor\":null,"),
                without("hits", "\"hits\":[],"),
                without("database", FROM + ","),
                noHit(
                        "without-database-name",
                        "The answer does not name its database",
                        "\"name\":\"SLTD\",",
                        "",
                        "database.name",
                        "REQUIRED"),
                noHit(
                        "without-answered-at",
                        "The answer lacks `answeredAt`",
                        ",\"answeredAt\":\"2026-11-23T10:00:01Z\"",
                        "",
                        "answeredAt",
                        "REQUIRED"),
                row("without-anything", "The answer is an empty object")
                        .given(stage -> stage.always(Answers.of("{}")))
                        .fails(ErrorCode.MALFORMED_ANSWER, "outcome", "REQUIRED"));
    }

    private static List<Row> missingInHit() {
        return List.of(
                hitWithout("hit-id", "hitId", "\"hitId\":\"h-1\","),
                hitWithout("score", "score", "\"score\":0.5,"),
                hitWithout("matched-on", "matchedOn", "\"matchedOn\":[\"documentNumber\"],"),
                hitWithout("status", "status", "\"status\":\"UNCONFIRMED\","),
                hitWithout("restricted", "restricted", "\"restricted\":false,"),
                hitWithout("owner", "owner", "\"restricted\":false,\"owner\":\"UO\",", "\"restricted\":false,"),
                hitWithout("caveats", "caveats", "\"caveats\":[\"CONFIRM_WITH_OWNER\"],"),
                hit(
                        "record-without-id",
                        "A record has no id",
                        RECORD,
                        "\"record\":{\"owner\":\"UO\",",
                        "record.recordId",
                        "REQUIRED"),
                hit(
                        "record-without-owner",
                        "A record has no owner",
                        RECORD,
                        "\"record\":{\"recordId\":\"r-1\",",
                        "record.owner",
                        "REQUIRED"));
    }

    private static List<Row> wrong() {
        return List.of(
                noHit("outcome-null", "The outcome is null", "\"NO_HIT\"", "null", "outcome", "REQUIRED"),
                noHit("outcome-a-flag", "The outcome is a flag", "\"NO_HIT\"", "false", "outcome", "TYPE"),
                noHit(
                        "complete-as-text",
                        "`complete` is a text",
                        "\"complete\":true",
                        "\"complete\":\"true\"",
                        "complete",
                        "TYPE"),
                noHit(
                        "complete-as-number",
                        "`complete` is a number",
                        "\"complete\":true",
                        "\"complete\":1",
                        "complete",
                        "TYPE"),
                noHit(
                        "complete-null",
                        "`complete` is null",
                        "\"complete\":true",
                        "\"complete\":null",
                        "complete",
                        "REQUIRED"),
                noHit("total-as-text", "The total is a text", "\"total\":0", "\"total\":\"0\"", "total", "TYPE"),
                noHit("total-a-fraction", "The total is a fraction", "\"total\":0", "\"total\":0.5", "total", "RANGE"),
                noHit(
                        "total-beyond-long",
                        "The total is more than 64 bits hold",
                        "\"total\":0",
                        "\"total\":18446744073709551616",
                        "total",
                        "RANGE"),
                noHit(
                        "total-null",
                        "The total of a no-hit is null",
                        "\"total\":0",
                        "\"total\":null",
                        "total",
                        "CONTRADICTION"),
                noHit("hits-null", "The hits are null", "\"hits\":[]", "\"hits\":null", "hits", "REQUIRED"),
                noHit("hits-an-object", "The hits are an object", "\"hits\":[]", "\"hits\":{}", "hits", "TYPE"),
                noHit("hits-of-null", "The list of hits holds null", "\"hits\":[]", "\"hits\":[null]", "$", "TYPE"),
                noHit(
                        "cursor-a-number",
                        "The cursor is a number",
                        "\"nextCursor\":null",
                        "\"nextCursor\":7",
                        "nextCursor",
                        "TYPE"),
                noHit("database-a-text", "The database is a text", FROM, "\"database\":\"SLTD\"", "database", "TYPE"),
                noHit(
                        "as-of-no-instant",
                        "The state of the data is a day",
                        "\"asOf\":\"2026-11-23T10:00:00Z\"",
                        "\"asOf\":\"2026-11-23\"",
                        "database.asOf",
                        "FORMAT"),
                noHit(
                        "answered-at-no-instant",
                        "`answeredAt` is no instant",
                        "\"answeredAt\":\"2026-11-23T10:00:01Z\"",
                        "\"answeredAt\":\"now\"",
                        "answeredAt",
                        "FORMAT"),
                noHit(
                        "answered-at-a-number",
                        "`answeredAt` is a number",
                        "\"answeredAt\":\"2026-11-23T10:00:01Z\"",
                        "\"answeredAt\":1795428001",
                        "answeredAt",
                        "TYPE"));
    }

    private static List<Row> wrongInHit() {
        return List.of(
                hit(
                        "score-above-one",
                        "A score is above 1",
                        "\"score\":0.5",
                        "\"score\":1.01",
                        "hits[0].score",
                        "RANGE"),
                hit(
                        "score-negative",
                        "A score is below 0",
                        "\"score\":0.5",
                        "\"score\":-0.01",
                        "hits[0].score",
                        "RANGE"),
                hit(
                        "score-as-text",
                        "A score is a text",
                        "\"score\":0.5",
                        "\"score\":\"0.5\"",
                        "hits[0].score",
                        "TYPE"),
                hit(
                        "hit-id-no-segment",
                        "A hit's id is no segment of a path",
                        "\"hitId\":\"h-1\"",
                        "\"hitId\":\"../h\"",
                        "hits[0].hitId",
                        "FORMAT"),
                hit(
                        "hit-id-empty",
                        "A hit's id is empty",
                        "\"hitId\":\"h-1\"",
                        "\"hitId\":\"\"",
                        "hits[0].hitId",
                        "FORMAT"),
                hit(
                        "owner-no-bureau",
                        "A hit's owner is no bureau",
                        "false,\"owner\":\"UO\"",
                        "false,\"owner\":\"u\"",
                        "hits[0].owner",
                        "FORMAT"),
                hit(
                        "status-no-code",
                        "A hit's status is no code",
                        "\"UNCONFIRMED\"",
                        "\"not sure\"",
                        "hits[0].status",
                        "FORMAT"),
                hit(
                        "caveat-no-code",
                        "A caveat is no code",
                        "[\"CONFIRM_WITH_OWNER\"]",
                        "[\"take care\"]",
                        "hits[0].caveats",
                        "FORMAT"),
                hit(
                        "caveat-a-number",
                        "A caveat is a number",
                        "[\"CONFIRM_WITH_OWNER\"]",
                        "[7]",
                        "hits[0].caveats[0]",
                        "TYPE"),
                hit(
                        "restricted-as-text",
                        "`restricted` is a text",
                        "\"restricted\":false",
                        "\"restricted\":\"no\"",
                        "hits[0].restricted",
                        "TYPE"),
                hit("hit-a-text", "A hit is a text", "\"hits\":[{", "\"hits\":[\"h\",{", "hits[0]", "TYPE"),
                hit(
                        "record-a-list",
                        "A record is a list",
                        RECORD,
                        "\"record\":[],\"other\":{",
                        "hits[0].record",
                        "TYPE"),
                hit(
                        "number-as-number",
                        "A document's number is a number",
                        "\"documentNumber\":\"L898902C3\"",
                        "\"documentNumber\":898902",
                        "hits[0].record.documentNumber",
                        "TYPE"));
    }

    private static Row without(String name, String member) {
        String camel = name.equals("next-cursor") ? "nextCursor" : name;
        return noHit("without-" + name, "The answer lacks `" + camel + "`", member, "", camel, "REQUIRED");
    }

    private static Row hitWithout(String name, String path, String member) {
        return hitWithout(name, path, member, "");
    }

    private static Row hitWithout(String name, String path, String from, String to) {
        return hit("hit-without-" + name, "A hit lacks `" + path + "`", from, to, path, "REQUIRED");
    }

    private static Row noHit(String id, String happens, String from, String to, String path, String rule) {
        return spoilt(Answers.NO_HIT, id, happens, from, to, path, rule);
    }

    private static Row hit(String id, String happens, String from, String to, String path, String rule) {
        return spoilt(Answers.HIT, id, happens, from, to, path.startsWith("hits") ? path : "hits[0]." + path, rule);
    }

    private static Row spoilt(
            String answer, String id, String happens, String from, String to, String path, String rule) {
        String json = Answers.changed(answer, from, to);
        return row(id, happens)
                .given(stage -> stage.always(Answers.of(json)))
                .fails(ErrorCode.MALFORMED_ANSWER, path, rule);
    }
}
