package org.i247.sandbox.faults;

import static org.i247.sandbox.faults.Row.row;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.i247.sandbox.proxy.Direction;
import org.i247.sandbox.proxy.LineFault;
import org.i247.sdk.error.ErrorCode;

/** Bytes of an answer that are cut, slow, false or too many, inside TLS. */
final class WireRows {
    private static final String OK = "HTTP/1.1 200 OK\r\n";
    private static final String JSON = OK + "Content-Type: application/json\r\n";
    private static final String NO_HIT = "{\"outcome\":\"NO_HIT\",\"complete\":true,\"total\":0,\"hits\":[]}";
    private static final String CHUNKED = JSON + "Transfer-Encoding: chunked\r\n\r\n";
    /** A byte of the content, in the gateway's answer to {@link Question#CLEAN_DOCUMENT}. */
    private static final int IN_CONTENT = 800;

    private static final byte[] BLOCK = LineFault.bytes("x".repeat(1024));

    private WireRows() {}

    static Group group() {
        List<Row> rows = new ArrayList<>(cut());
        rows.addAll(framing());
        rows.addAll(tooMuch());
        rows.addAll(slow());
        rows.addAll(early());
        rows.addAll(doubled());
        return new Group("Bytes of an answer", rows);
    }

    private static LineFault answer() {
        return LineFault.in(Direction.ANSWER);
    }

    private static Row lost(String id, String happens, Arrangement... each) {
        return row(id, happens)
                .givenEach(List.of(each))
                .fails(ErrorCode.CONNECTION_LOST)
                .attempts(3);
    }

    private static Row malformed(String id, String happens, String... answers) {
        List<Arrangement> each = new ArrayList<>();
        for (String answer : answers) {
            each.add(Lines.answers(answer));
        }
        return row(id, happens)
                .givenEach(each)
                .fails(ErrorCode.UNVERIFIED_ANSWER, "MALFORMED_HTTP")
                .attempts(3);
    }

    private static List<Row> cut() {
        return List.of(
                lost(
                        "reset-before-headers",
                        "the connection is reset before the answer begins",
                        Lines.inside(answer().resetAt(0))),
                lost(
                        "reset-in-headers",
                        "the connection is reset within status line and header section",
                        Lines.inside(answer().resetAt(1)),
                        Lines.inside(answer().resetAt(14)),
                        Lines.inside(answer().resetAt(200))),
                lost(
                        "reset-in-content",
                        "the connection is reset within the content",
                        Lines.inside(answer().resetAt(IN_CONTENT))),
                lost(
                        "closed",
                        "the connection is closed in good order before or within the answer",
                        Lines.inside(answer().closeAt(0)),
                        Lines.inside(answer().closeAt(1)),
                        Lines.inside(answer().closeAt(14)),
                        Lines.inside(answer().closeAt(200)),
                        Lines.inside(answer().closeAt(IN_CONTENT))),
                row("closed-once", "the connection breaks within the answer, and the next attempt is answered")
                        .givenEach(List.of(
                                Lines.insideOnce(answer().resetAt(0)),
                                Lines.insideOnce(answer().closeAt(300)),
                                Lines.insideOnce(answer().resetAt(IN_CONTENT))))
                        .attempts(2),
                lost(
                        "half-closed",
                        "the gateway ends its side in place of an answer and goes on reading",
                        Lines.inside(answer().halfCloseAt(0))),
                lost(
                        "length-truncated",
                        "the content is shorter than Content-Length says",
                        Lines.answers(JSON + "Content-Length: 100\r\n\r\n" + NO_HIT),
                        Lines.answers(JSON + "Content-Length: 100\r\n\r\n")),
                lost(
                        "chunk-truncated",
                        "the content ends within a chunk, or before the last one",
                        Lines.answers(CHUNKED + "40\r\n" + NO_HIT),
                        Lines.answers(CHUNKED + length(NO_HIT) + "\r\n" + NO_HIT + "\r\n"),
                        Lines.answers(CHUNKED + length(NO_HIT) + "\r\n" + NO_HIT + "\r\n0"),
                        Lines.answers(CHUNKED)));
    }

    private static String length(String content) {
        return Integer.toHexString(content.length());
    }

    private static List<Row> framing() {
        return List.of(
                malformed(
                        "chunk-malformed",
                        "the length of a chunk is no number, or not that of the chunk",
                        CHUNKED + "zz\r\n" + NO_HIT + "\r\n0\r\n\r\n",
                        CHUNKED + "-1\r\n" + NO_HIT + "\r\n0\r\n\r\n",
                        CHUNKED + "3\r\n" + NO_HIT + "\r\n0\r\n\r\n",
                        CHUNKED + "ffffffffffffffffff\r\n" + NO_HIT + "\r\n0\r\n\r\n"),
                malformed(
                        "two-framings",
                        "an answer has both a Content-Length and chunks",
                        JSON + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                        JSON + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n"),
                malformed(
                        "length-malformed",
                        "Content-Length is no number, negative, huge, or there twice with two values",
                        JSON + "Content-Length: x\r\n\r\n" + NO_HIT,
                        JSON + "Content-Length: -1\r\n\r\n" + NO_HIT,
                        JSON + "Content-Length: +56\r\n\r\n" + NO_HIT,
                        JSON + "Content-Length: 99999999999999999999\r\n\r\n" + NO_HIT,
                        JSON + "Content-Length: 56\r\nContent-Length: 57\r\n\r\n" + NO_HIT + "}"),
                malformed(
                        "no-http",
                        "what comes is no answer of HTTP/1.1",
                        NO_HIT + "\r\n\r\n",
                        "\r\n\r\n",
                        "HTTP/1.1 \r\n\r\n",
                        "HTTP/1.1 abc OK\r\n\r\n",
                        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                        OK + "no colon\r\n\r\n",
                        OK + "Content-Type: application/json\r\n folded\r\n\r\n",
                        OK + "X: a\u0000b\r\n\r\n"),
                malformed(
                        "switching-protocols",
                        "the gateway switches to another protocol that nobody asked for",
                        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n"),
                row("content-changed", "one bit of the content is turned on the way")
                        .given(Lines.inside(answer().flipAt(IN_CONTENT, 1)))
                        .fails(ErrorCode.UNVERIFIED_ANSWER, "DIGEST")
                        .attempts(3),
                row("answers-smuggled", "a no-hit of somebody else stands before the gateway's answer")
                        .given(Lines.inside(answer().insertAt(
                                        0,
                                        LineFault.bytes(
                                                JSON + "Content-Length: " + NO_HIT.length() + "\r\n\r\n" + NO_HIT))))
                        .fails(ErrorCode.UNVERIFIED_ANSWER)
                        .attempts(3));
    }

    private static List<Row> tooMuch() {
        return List.of(
                tooLarge("header-giant", "one header line has no end", OK + "X: ", "x"),
                tooLarge("headers-many", "the header section has no end", OK, "X: 1\r\n"),
                tooLarge(
                        "content-endless",
                        "the content has no end, in chunks or until the connection closes",
                        CHUNKED,
                        "400\r\n" + "x".repeat(1024) + "\r\n",
                        JSON + "\r\n",
                        "x".repeat(1024)),
                row("informational-flood", "informational answers without end stand before the answer")
                        .givenEach(List.of(
                                Lines.inside(LineFault.answeringWithoutEnd(
                                        new byte[0], LineFault.bytes("HTTP/1.1 100 Continue\r\n\r\n"))),
                                Lines.inside(LineFault.answeringWithoutEnd(
                                        new byte[0],
                                        LineFault.bytes("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n")))))
                        .fails(ErrorCode.UNVERIFIED_ANSWER, "MALFORMED_HTTP")
                        .attempts(3),
                row("informational-few", "three informational answers stand before the gateway's own")
                        .given(Lines.insideOnce(
                                answer().insertAt(0, LineFault.bytes("HTTP/1.1 102 Processing\r\n\r\n".repeat(3))))));
    }

    private static Row tooLarge(String id, String happens, String... beginningsAndRefrains) {
        List<Arrangement> each = new ArrayList<>();
        for (int i = 0; i < beginningsAndRefrains.length; i += 2) {
            each.add(Lines.inside(LineFault.answeringWithoutEnd(
                    LineFault.bytes(beginningsAndRefrains[i]), LineFault.bytes(beginningsAndRefrains[i + 1]))));
        }
        return row(id, happens)
                .givenEach(each)
                .fails(ErrorCode.ANSWER_TOO_LARGE)
                .movesMuch();
    }

    private static List<Row> slow() {
        Duration moment = Duration.ofMillis(50);
        return List.of(
                late(
                        "answer-stall",
                        "the answer stops in the header section or the content, and the connection stays open",
                        answer().stallAt(0),
                        answer().stallAt(100),
                        answer().stallAt(IN_CONTENT)),
                late("headers-slow", "the header section comes one byte at a time", answer().dribble(1, moment)),
                late(
                        "content-slow",
                        "the content comes one byte at a time",
                        answer().dribbleFrom(IN_CONTENT, 1, moment)),
                late(
                        "content-endless-slow",
                        "the content comes slowly and has no end",
                        LineFault.answeringWithoutEnd(LineFault.bytes(JSON + "\r\n"), BLOCK)
                                .dribble(100, moment)),
                late(
                        "length-too-long",
                        "Content-Length says more than comes, and the connection stays open",
                        answer().reword("Content-Length: ", "Content-Length: 9")));
    }

    private static Row late(String id, String happens, LineFault... each) {
        List<Arrangement> ways = new ArrayList<>();
        for (LineFault fault : each) {
            ways.add(Lines.waitingShortly(Lines.inside(fault)));
        }
        return row(id, happens)
                .givenEach(ways)
                .fails(ErrorCode.ATTEMPT_TIMEOUT)
                .attempts(3)
                .lasts(Lines.WAITING.multipliedBy(3));
    }

    private static List<Row> doubled() {
        return List.of(
                row("content-type-doubled", "Content-Type stands twice, both times as it was signed")
                        .given(Lines.inside(answer().reword(
                                        "Content-Type: application/json\r\n",
                                        "Content-Type: application/json\r\nContent-Type: application/json\r\n")))
                        .fails(ErrorCode.UNVERIFIED_ANSWER, "200")
                        .attempts(3),
                row("request-id-doubled", "a Request-Id stands before that of the gateway")
                        .given(Lines.inside(answer().reword("Request-Id: ", "Request-Id: other\r\nRequest-Id: ")))
                        .fails(ErrorCode.UNVERIFIED_ANSWER, "200")
                        .attempts(3));
    }

    private static List<Row> early() {
        return List.of(
                row("early-refusal", "somebody answers 413 before the request was read, and closes")
                        .given(Lines.inside(LineFault.answeringEarly(LineFault.bytes(
                                "HTTP/1.1 413 Content Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))))
                        .fails(ErrorCode.UNVERIFIED_ANSWER, "413")
                        .attempts(3),
                row("early-no-hit", "somebody answers 200 and no-hit before the request was read, and closes")
                        .given(Lines.inside(LineFault.answeringEarly(LineFault.bytes(JSON
                                + "Connection: close\r\nContent-Length: " + NO_HIT.length() + "\r\n\r\n" + NO_HIT))))
                        .fails(ErrorCode.UNVERIFIED_ANSWER, "200")
                        .attempts(3));
    }
}
