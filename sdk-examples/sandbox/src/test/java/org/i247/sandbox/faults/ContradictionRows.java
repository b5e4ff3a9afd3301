package org.i247.sandbox.faults;

import static org.i247.sandbox.faults.Row.row;

import java.util.List;
import org.i247.sdk.error.ErrorCode;

/** Answers that contradict themselves, or answer somebody else's question, all truly signed (contract, section 3). */
final class ContradictionRows {
    private ContradictionRows() {}

    static Group group() {
        return new Group(
                "Contradictions",
                List.of(
                        hit(
                                "no-hit-with-a-hit",
                                "A no-hit shows a hit",
                                "\"outcome\":\"HIT\"",
                                "\"outcome\":\"NO_HIT\"",
                                "hits"),
                        noHit("no-hit-with-a-total", "A no-hit counts one", "\"total\":0", "\"total\":1", "total"),
                        noHit(
                                "no-hit-with-a-next-page",
                                "A no-hit has a next page",
                                "\"nextCursor\":null",
                                "\"nextCursor\":\"c\"",
                                "nextCursor"),
                        noHit("hit-without-a-hit", "A first page of hits shows none", "\"NO_HIT\"", "\"HIT\"", "hits"),
                        hit(
                                "total-below-shown",
                                "The total is less than what is shown",
                                "\"total\":1",
                                "\"total\":0",
                                "total"),
                        hit("total-negative", "The total is negative", "\"total\":1", "\"total\":-1", "total"),
                        noHit(
                                "too-many-of-none",
                                "Too many match, and their total is 0",
                                "\"NO_HIT\"",
                                "\"TOO_MANY\"",
                                "total"),
                        hit(
                                "too-many-with-a-hit",
                                "Too many match, and one is shown",
                                "\"outcome\":\"HIT\"",
                                "\"outcome\":\"TOO_MANY\"",
                                "hits"),
                        noHit(
                                "another-database",
                                "The answer comes from another database",
                                "\"SLTD\"",
                                "\"SMV\"",
                                "database.name"),
                        hit(
                                "withheld-and-shown",
                                "A record is withheld, and shown",
                                "\"restricted\":false",
                                "\"restricted\":true",
                                "hits[0].record"),
                        hit(
                                "record-of-another-id",
                                "A hit names another record than it shows",
                                "[\"CONFIRM_WITH_OWNER\"],\"recordId\":\"r-1\"",
                                "[\"CONFIRM_WITH_OWNER\"],\"recordId\":\"r-2\"",
                                "hits[0].recordId"),
                        hit(
                                "record-of-another-owner",
                                "A hit names another owner than its record",
                                "\"recordId\":\"r-1\",\"owner\":\"UO\"",
                                "\"recordId\":\"r-1\",\"owner\":\"XA\"",
                                "hits[0].owner"),
                        unknown("outcome-unknown", "The outcome is a code that nobody knows", "CLEAR"),
                        unknown("outcome-in-small-letters", "The outcome is a no-hit in small letters", "no_hit"),
                        unknown("outcome-with-a-blank", "The outcome is a no-hit and a blank", "NO_HIT "),
                        unknown(
                                "outcome-look-alike",
                                "The outcome is a no-hit with a Cyrillic letter in it",
                                "NO_H\u0406T"),
                        unknown("outcome-empty", "The outcome is empty", ""),
                        row("incomplete", "The database could look at a part only and found nothing there")
                                .given(stage -> stage.always(Answers.of(
                                        Answers.changed(Answers.NO_HIT, "\"complete\":true", "\"complete\":false"))))
                                .answers("INCOMPLETE"),
                        row("too-many", "Too many match, and the database does not say how many")
                                .given(stage -> stage.always(Answers.of(Answers.changed(
                                        Answers.NO_HIT,
                                        "\"NO_HIT\",\"complete\":true,\"total\":0",
                                        "\"TOO_MANY\",\"complete\":true,\"total\":null"))))
                                .answers("TOO_MANY")));
    }

    private static Row noHit(String id, String happens, String from, String to, String path) {
        return contradicting(id, happens, Answers.changed(Answers.NO_HIT, from, to), path, "CONTRADICTION");
    }

    private static Row hit(String id, String happens, String from, String to, String path) {
        return contradicting(id, happens, Answers.changed(Answers.HIT, from, to), path, "CONTRADICTION");
    }

    private static Row unknown(String id, String happens, String outcome) {
        String json = Answers.changed(Answers.NO_HIT, "\"NO_HIT\"", "\"" + outcome + "\"");
        return contradicting(id, happens, json, "outcome", "UNKNOWN");
    }

    private static Row contradicting(String id, String happens, String json, String path, String rule) {
        return row(id, happens)
                .given(stage -> stage.always(Answers.of(json)))
                .fails(ErrorCode.MALFORMED_ANSWER, path, rule);
    }
}
