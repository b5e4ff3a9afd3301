package org.i247.sandbox.faults;

import static org.i247.sandbox.faults.Row.row;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.i247.sandbox.Fault;
import org.i247.sdk.error.ErrorCode;

/** Content of another kind, coding or size, from machines in between and from the gateway itself. */
final class ContentRows {
    private static final String PAGE = "<html><body>Sign in to the network, " + Personal.NAME + "</body></html>";

    private ContentRows() {}

    static Group group() {
        return new Group(
                "Content that is none",
                List.of(
                        foreign("empty-200", "A machine in between answers 200 without content", 200, ""),
                        foreign("html-200", "A captive portal answers 200 with a page to sign in", 200, PAGE),
                        foreign("html-403", "A filter answers 403 with a page", 403, PAGE),
                        foreign("html-500", "A machine in between answers 500 with a page", 500, PAGE),
                        foreign("empty-204", "A machine in between answers 204", 204, ""),
                        row("html-502", "A machine in between answers 502 with a page")
                                .given(stage -> stage.always(Fault.foreign(502, "text/html", PAGE)))
                                .fails(ErrorCode.GATEWAY_UNREACHABLE, "502")
                                .attempts(3),
                        row("forged-no-hit", "A machine in between answers with a no-hit of its own making")
                                .given(stage -> stage.always(Fault.foreign(200, Answers.JSON, Answers.NO_HIT)))
                                .fails(ErrorCode.UNVERIFIED_ANSWER, "200", "UNSIGNED")
                                .attempts(3),
                        wrongType("signed-and-empty", "The gateway answers 200 without content", "", ""),
                        wrongType("signed-html", "The gateway answers with a page", "text/html", PAGE),
                        wrongType("as-text", "A no-hit comes as plain text", "text/plain", Answers.NO_HIT),
                        wrongType(
                                "in-latin-1",
                                "A no-hit is declared as Latin 1",
                                "application/json; charset=iso-8859-1",
                                Answers.NO_HIT),
                        wrongType(
                                "as-ndjson",
                                "A no-hit comes as one of many lines",
                                "application/x-ndjson",
                                Answers.NO_HIT),
                        row("utf-8-declared", "A no-hit is declared as UTF-8, which it may be")
                                .given(stage -> stage.always(Answers.of(Answers.NO_HIT)
                                        .withHeader("Content-Type", "application/json; charset=UTF-8"))),
                        coded("gzip", "The answer is packed with gzip, and says so", "gzip", Gzip.of(Answers.NO_HIT)),
                        coded("gzip-bomb", "An answer of few bytes unpacks to 64 MiB", "gzip", Gzip.bomb()),
                        coded(
                                "gzip-in-name-only",
                                "The answer says gzip, and is not packed",
                                "gzip",
                                bytes(Answers.NO_HIT)),
                        coded("br", "The answer says that it is packed with Brotli", "br", bytes(Answers.NO_HIT)),
                        coded(
                                "unknown-coding",
                                "The answer names a coding that nobody knows",
                                "x-moon",
                                bytes(Answers.NO_HIT)),
                        coded(
                                "identity-and-gzip",
                                "The answer names no coding, and then gzip",
                                "identity, gzip",
                                Gzip.of(Answers.NO_HIT)),
                        row("identity", "The answer says that it is not packed, which is so")
                                .given(stage -> stage.always(Fault.none().withHeader("Content-Encoding", "identity"))),
                        row("gzip-undeclared", "The answer is packed, and does not say so")
                                .given(stage -> stage.always(Answers.of(Gzip.of(Answers.NO_HIT))))
                                .fails(ErrorCode.MALFORMED_ANSWER, "$", "FORMAT"),
                        row("larger-than-configured", "The answer has one byte more than the client allows")
                                .given(stage -> {
                                    stage.client().maxResponseBytes(1000);
                                    stage.always(Answers.of(padded(1001)));
                                })
                                .fails(ErrorCode.ANSWER_TOO_LARGE, "1000"),
                        row("as-large-as-configured", "The answer has as many bytes as the client allows")
                                .given(stage -> {
                                    stage.client().maxResponseBytes(1000);
                                    stage.always(Answers.of(padded(1000)));
                                }),
                        row("larger-than-the-contract", "The answer has one byte more than the contract's 16 MiB")
                                .given(stage -> stage.always(Answers.of(padded(16 * 1024 * 1024 + 1))))
                                .fails(ErrorCode.ANSWER_TOO_LARGE, "16777216")
                                .movesMuch()));
    }

    private static Row foreign(String id, String happens, int status, String content) {
        return row(id, happens)
                .given(stage -> stage.always(Fault.foreign(status, "text/html", content)))
                .fails(ErrorCode.UNVERIFIED_ANSWER, Integer.toString(status), "UNSIGNED")
                .attempts(3);
    }

    private static Row wrongType(String id, String happens, String type, String content) {
        return row(id, happens)
                .given(stage -> stage.always(Fault.answer(200, type, bytes(content))))
                .fails(ErrorCode.MALFORMED_ANSWER, "Content-Type", "FORMAT");
    }

    private static Row coded(String id, String happens, String coding, byte[] content) {
        return row(id, happens)
                .given(stage -> stage.always(Answers.of(content).withHeader("Content-Encoding", coding)))
                .fails(ErrorCode.UNVERIFIED_ANSWER, "CONTENT_CODING")
                .attempts(3);
    }

    /** A no-hit with blanks behind it, which JSON allows. */
    private static byte[] padded(int length) {
        return bytes(Answers.NO_HIT + " ".repeat(length - Answers.NO_HIT.length()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
