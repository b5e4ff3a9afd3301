package org.i247.sandbox.faults;

import static org.i247.sandbox.faults.Row.row;

import java.util.List;
import org.i247.sdk.error.ErrorCode;

/** Answers that are truly signed and are no I-JSON (RFC 7493; contract, section 1), or more of it than anybody needs. */
final class JsonRows {
    private static final String END = "\"answeredAt\":\"2026-11-23T10:00:01Z\"}";

    private JsonRows() {}

    static Group group() {
        return new Group(
                "JSON",
                List.of(
                        body("blank", "The answer is blanks", "   "),
                        body("no-json", "The answer is a word", "NO_HIT"),
                        ofType("null", "The answer is null", "null"),
                        ofType("text", "The answer is a text", "\"NO_HIT\""),
                        ofType("number", "The answer is a number", "0"),
                        ofType("list", "The answer is a list of answers", "[" + Answers.NO_HIT + "]"),
                        body("trailing-brace", "A brace follows the answer", Answers.NO_HIT + "}"),
                        body("trailing-answer", "A second answer follows the first", Answers.NO_HIT + Answers.NO_HIT),
                        body("trailing-comma", "A comma follows the last member", more("\"x\":1,")),
                        body("trailing-null", "A null follows the answer", Answers.NO_HIT + " null"),
                        body("comment", "The answer has a comment", more("/* quiet */\"x\":1")),
                        body("single-quotes", "A member stands in single quotes", more("'x':1")),
                        body("name-without-quotes", "A member's name has no quotes", more("x:1")),
                        body("control-character", "A text has a raw line feed in it", more("\"x\":\"a\nb\"")),
                        body("unknown-escape", "A text has an escape that JSON lacks", more("\"x\":\"\\q\"")),
                        duplicate(
                                "duplicate-outcome",
                                "The outcome stands twice, first a hit",
                                "\"outcome\":\"HIT\",\"outcome\":\"NO_HIT\""),
                        duplicate(
                                "duplicate-same",
                                "The outcome stands twice, both times alike",
                                "\"outcome\":\"NO_HIT\",\"outcome\":\"NO_HIT\""),
                        duplicate(
                                "duplicate-escaped",
                                "The outcome stands twice, once with an escape in its name",
                                "\"outcome\":\"NO_HIT\",\"\\u006futcome\":\"HIT\""),
                        body(
                                "duplicate-deep",
                                "A member that nobody knows holds another twice",
                                more("\"x\":{\"y\":[{\"z\":1,\"z\":1}]}")),
                        body(
                                "deep-lists",
                                "Lists are nested a thousand deep",
                                more("\"x\":" + "[".repeat(1000) + "]".repeat(1000))),
                        body(
                                "deep-objects",
                                "Objects are nested a thousand deep",
                                more("\"x\":" + "{\"x\":".repeat(1000) + "1" + "}".repeat(1000))),
                        body(
                                "depth-unclosed",
                                "A million lists are opened and none is closed",
                                more("\"x\":" + "[".repeat(1_000_000))),
                        row("deep-enough", "Lists are nested as deep as is allowed")
                                .given(stage ->
                                        stage.always(Answers.of(more("\"x\":" + "[".repeat(63) + "]".repeat(63))))),
                        range("giant-exponent", "A number is 1e999999999", "1e999999999"),
                        range("giant-negative-exponent", "A number is 1e-999999999", "1e-999999999"),
                        range("exponent-beyond-int", "A number is 1e99999999999", "1e99999999999"),
                        body("giant-number", "A number has a million digits", more("\"x\":" + "9".repeat(1_000_000)))
                                .movesMuch(),
                        body("not-a-number", "A number is NaN", more("\"x\":NaN")),
                        body("infinite", "A number is infinite", more("\"x\":-Infinity")),
                        body("leading-zero", "A number begins with zeros", more("\"x\":007")),
                        body("plus-sign", "A number has a plus sign", more("\"x\":+7")),
                        body("bare-point", "A number begins with its point", more("\"x\":.5")),
                        body("hexadecimal", "A number is hexadecimal", more("\"x\":0x10")),
                        body(
                                        "giant-name",
                                        "A member's name has a million letters",
                                        more("\"" + "n".repeat(1_000_000) + "\":1"))
                                .movesMuch(),
                        row("giant-text", "A text that nobody knows has a million letters")
                                .given(stage ->
                                        stage.always(Answers.of(more("\"x\":\"" + "t".repeat(1_000_000) + "\""))))
                                .movesMuch(),
                        row("many-members", "A hundred thousand members that nobody knows stand beside the answer")
                                .given(stage -> stage.always(Answers.of(more(members(100_000)))))
                                .movesMuch()));
    }

    private static Row body(String id, String happens, String json) {
        return refused(id, happens, json, "FORMAT");
    }

    private static Row ofType(String id, String happens, String json) {
        return refused(id, happens, json, "TYPE");
    }

    private static Row range(String id, String happens, String number) {
        return refused(id, happens, Answers.changed(Answers.NO_HIT, "\"total\":0", "\"total\":" + number), "RANGE");
    }

    private static Row duplicate(String id, String happens, String twice) {
        return body(id, happens, Answers.changed(Answers.NO_HIT, "\"outcome\":\"NO_HIT\"", twice));
    }

    private static Row refused(String id, String happens, String json, String rule) {
        return row(id, happens)
                .given(stage -> stage.always(Answers.of(json)))
                .fails(ErrorCode.MALFORMED_ANSWER, "$", rule);
    }

    /** A no-hit with further members behind the others. */
    private static String more(String members) {
        return Answers.changed(Answers.NO_HIT, END, END.replace("}", "," + members + "}"));
    }

    private static String members(int number) {
        StringBuilder members = new StringBuilder("\"x\":0");
        for (int i = 1; i < number; i++) {
            members.append(",\"x").append(i).append("\":").append(i);
        }
        return members.toString();
    }
}
