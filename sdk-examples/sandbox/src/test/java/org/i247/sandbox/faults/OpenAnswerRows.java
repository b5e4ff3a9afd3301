package org.i247.sandbox.faults;

import static org.i247.sandbox.faults.Row.row;

import java.util.List;
import org.i247.sandbox.Fault;

/** What a newer service may say and an older client has to let pass: no fault, and no reason to be without an answer. */
final class OpenAnswerRows {
    private OpenAnswerRows() {}

    static Group group() {
        return new Group(
                "Members and codes of a newer service",
                List.of(
                        noHit(
                                "member-unknown",
                                "The answer has members that nobody knows",
                                "{\"outcome\"",
                                "{\"moon\":{\"phase\":[1]},\"outcome\""),
                        noHit(
                                "members-in-another-order",
                                "The members stand in another order",
                                "{\"outcome\":\"NO_HIT\",\"complete\":true,",
                                "{\"complete\":true,\"outcome\":\"NO_HIT\","),
                        noHit("blanks-between", "Blanks and line feeds stand between the members", ",\"", "\n , \""),
                        noHit("escapes", "The outcome is written with escapes", "\"NO_HIT\"", "\"\\u004eO_HIT\""),
                        noHit(
                                "total-with-a-fraction-of-nought",
                                "The total is 0.0, which is 0",
                                "\"total\":0",
                                "\"total\":0.0"),
                        noHit(
                                "as-of-not-said",
                                "The database does not say how old its data are",
                                ",\"asOf\":\"2026-11-23T10:00:00Z\"",
                                ""),
                        noHit(
                                "as-of-not-known",
                                "The database does not know how old its data are",
                                "\"asOf\":\"2026-11-23T10:00:00Z\"",
                                "\"asOf\":null"),
                        hit(
                                "status-unknown",
                                "A hit has a status that nobody knows",
                                "\"UNCONFIRMED\"",
                                "\"SOMETIMES\""),
                        hit(
                                "caveat-unknown",
                                "A hit has a caveat that nobody knows",
                                "[\"CONFIRM_WITH_OWNER\"]",
                                "[\"BEWARE_OF_THE_DOG\"]"),
                        hit(
                                "record-member-unknown",
                                "A record has members that nobody knows",
                                "\"documentNumber\":",
                                "\"moon\":[{\"phase\":1}],\"documentNumber\":"),
                        hit(
                                "hit-incomplete",
                                "A hit comes from a database that could look at a part only",
                                "\"complete\":true",
                                "\"complete\":false"),
                        hit(
                                "more-than-shown",
                                "There are more hits than are shown",
                                "\"total\":1,\"nextCursor\":null",
                                "\"total\":4711,\"nextCursor\":\"c\""),
                        row("header-unknown", "The answer has headers that nobody knows")
                                .given(stage -> stage.always(Fault.none()
                                        .withHeader("Moon-Phase", "full")
                                        .withHeader("Vary", "*")))));
    }

    private static Row noHit(String id, String happens, String from, String to) {
        return row(id, happens).given(stage -> stage.always(Answers.of(Answers.changed(Answers.NO_HIT, from, to))));
    }

    private static Row hit(String id, String happens, String from, String to) {
        return row(id, happens)
                .given(stage -> stage.always(Answers.of(Answers.changed(Answers.HIT, from, to))))
                .answers("HITS");
    }
}
