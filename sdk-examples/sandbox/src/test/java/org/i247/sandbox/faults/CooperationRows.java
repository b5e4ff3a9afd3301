package org.i247.sandbox.faults;

import static org.i247.sandbox.faults.Row.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.i247.sandbox.Fault;
import org.i247.sandbox.proxy.Direction;
import org.i247.sandbox.proxy.LineFault;
import org.i247.sdk.error.ErrorCode;

/**
 * What bureaus send each other: what the sender is told beside what arrives at the other. Only what surely did not happen is
 * refused, and what is sent again with its key arrives once.
 */
final class CooperationRows {
    private CooperationRows() {}

    static Group group() {
        List<Row> rows = new ArrayList<>();
        rows.addAll(messages());
        rows.addAll(lines());
        rows.addAll(questions());
        rows.addAll(answers());
        return new Group("Hits and messages", rows);
    }

    private static List<Row> messages() {
        List<Row> rows = new ArrayList<>();
        for (Status each : List.of(
                new Status(403, ErrorCode.WRITE_NOT_ALLOWED, "REFUSED", 1),
                new Status(409, ErrorCode.REQUEST_IN_PROGRESS, "UNKNOWN", 3),
                new Status(413, ErrorCode.TOO_LARGE, "REFUSED", 1),
                new Status(422, ErrorCode.INVALID_MESSAGE, "REFUSED", 1),
                new Status(422, ErrorCode.IDEMPOTENCY_KEY_REUSED, "REFUSED", 1),
                new Status(429, ErrorCode.QUOTA_EXCEEDED, "REFUSED", 3),
                new Status(500, ErrorCode.INTERNAL_ERROR, "UNKNOWN", 3),
                new Status(503, ErrorCode.MAINTENANCE, "UNKNOWN", 3))) {
            rows.add(message(each.id("message"), "The gateway answers a message with " + each.words())
                    .given(stage -> stage.always(each.fault()))
                    .answers(each.told("arrived"))
                    .attempts(each.attempts()));
        }
        rows.add(message("message-unsigned-422", "Nobody signed the 422 that a message is answered with")
                .given(stage -> stage.always(Fault.foreign(422, "application/problem+json", "{}")))
                .answers("UNKNOWN UNVERIFIED_ANSWER; arrived: 0")
                .attempts(3));
        rows.add(message("message-unsigned-502", "A machine in between answers a message with 502")
                .given(stage -> stage.always(Fault.foreign(502, "text/html", "<html></html>")))
                .answers("UNKNOWN GATEWAY_UNREACHABLE; arrived: 0")
                .attempts(3));
        return rows;
    }

    private static List<Row> lines() {
        return List.of(
                message("message-refused", "Nobody listens when a message is sent")
                        .given(stage ->
                                Lines.line(stage, stage.sandbox().faultProxy()).refuse())
                        .answers("REFUSED CONNECTION_REFUSED; arrived: 0")
                        .attempts(3)
                        .requests(0),
                message("message-cut-on-its-way", "Each connection is reset before the message has passed")
                        .given(stage -> Lines.line(
                                        stage, stage.sandbox().faultProxy().insideTls())
                                .script()
                                .untilReset(LineFault.in(Direction.REQUEST).resetAt(40)))
                        .answers("UNKNOWN CONNECTION_LOST; arrived: 0")
                        .attempts(3)
                        .requests(0),
                message("message-answer-cut", "Each answer to a message that was delivered is cut off")
                        .given(stage -> stage.always(Fault.truncated()))
                        .answers("UNKNOWN CONNECTION_LOST; arrived: 1")
                        .attempts(3),
                message("message-answer-changed", "Each answer to a message that was delivered was changed on its way")
                        .given(stage -> stage.always(Fault.changedContent()))
                        .answers("UNKNOWN UNVERIFIED_ANSWER; arrived: 1")
                        .attempts(3),
                message("message-answer-cut-once", "The first answer to a message is cut off, and the next one is not")
                        .given(stage -> stage.next(Fault.truncated()))
                        .answers("DONE; arrived: 1")
                        .attempts(2),
                row(
                                "message-sent-again",
                                "No answer to a message comes whole, and the caller sends it again with its key")
                        .asks(Conveyed.SEND_AND_RESEND)
                        .given(stage -> stage.sandbox().anywhere().next(3, Fault.truncated()))
                        .answers("DONE; arrived: 1")
                        .requests(4));
    }

    private static List<Row> questions() {
        List<Row> rows = new ArrayList<>();
        for (Status each : List.of(
                new Status(404, ErrorCode.NOT_FOUND, "REFUSED", 1),
                new Status(422, ErrorCode.INVALID_QUERY, "REFUSED", 1),
                new Status(500, ErrorCode.INTERNAL_ERROR, "UNKNOWN", 3),
                new Status(504, ErrorCode.DATABASE_TIMEOUT, "UNKNOWN", 3))) {
            rows.add(asking(each.id("hit"), "The gateway answers a question to a hit's owner with " + each.words())
                    .given(after(Conveyed.BEFORE_ASKING, each.fault()))
                    .answers(each.told("asked"))
                    .attempts(each.attempts())
                    .requests(Conveyed.BEFORE_ASKING + each.attempts()));
        }
        rows.add(asking("hit-unsigned-404", "Nobody signed the 404 that a question to a hit's owner is answered with")
                .given(after(Conveyed.BEFORE_ASKING, Fault.foreign(404, "application/problem+json", "{}")))
                .answers("UNKNOWN UNVERIFIED_ANSWER; asked: 0")
                .attempts(3)
                .requests(Conveyed.BEFORE_ASKING + 3));
        rows.add(asking("hit-answer-cut", "A hit's owner is asked, and the gateway's word of it is cut off each time")
                .given(after(Conveyed.BEFORE_ASKING, Fault.truncated()))
                .answers("UNKNOWN CONNECTION_LOST; asked: 1")
                .attempts(3)
                .requests(Conveyed.BEFORE_ASKING + 3));
        rows.add(row("hit-asked-again", "No word of a question to a hit's owner comes whole, and the caller asks again")
                .asks(Conveyed.ASK_AND_RESEND)
                .given(next(Conveyed.BEFORE_ASKING, 3, Fault.truncated()))
                .answers("DONE; asked: 1")
                .requests(Conveyed.BEFORE_ASKING + 4));
        return rows;
    }

    private static List<Row> answers() {
        List<Row> rows = new ArrayList<>();
        for (Status each : List.of(
                new Status(403, ErrorCode.NOT_OWNER, "REFUSED", 1),
                new Status(409, ErrorCode.ALREADY_ANSWERED, "CONFLICT", 1),
                new Status(500, ErrorCode.INTERNAL_ERROR, "UNKNOWN", 3))) {
            rows.add(row(each.id("confirm"), "The gateway answers a hit's owner who confirms with " + each.words())
                    .asks(Conveyed.ANSWER)
                    .given(after(Conveyed.BEFORE_ANSWERING, each.fault()))
                    .answers(each.told("answered"))
                    .attempts(each.attempts())
                    .requests(Conveyed.BEFORE_ANSWERING + each.attempts()));
        }
        rows.add(row("confirm-unsigned", "A hit's owner confirms, and nobody signed the gateway's word of it")
                .asks(Conveyed.ANSWER)
                .given(after(Conveyed.BEFORE_ANSWERING, Fault.unsigned()))
                .answers("UNKNOWN UNVERIFIED_ANSWER; answered: 1")
                .attempts(3)
                .requests(Conveyed.BEFORE_ANSWERING + 3));
        rows.add(row("confirm-sent-again", "No word of a confirmation is signed, and the owner sends it again")
                .asks(Conveyed.ANSWER_AND_RESEND)
                .given(next(Conveyed.BEFORE_ANSWERING, 3, Fault.unsigned()))
                .answers("DONE; answered: 1")
                .requests(Conveyed.BEFORE_ANSWERING + 4));
        return rows;
    }

    /** A refusal, and what it makes of what was sent. */
    private record Status(int status, ErrorCode code, String outcome, int attempts) {
        String id(String what) {
            return what + "-" + status + "-"
                    + code.value().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        String words() {
            return status + " `" + code + "`, signed";
        }

        Fault fault() {
            return Fault.problem(status, code.value());
        }

        String told(String box) {
            return outcome + " " + code + "; " + box + ": 0";
        }
    }

    /** What goes before is let through, everything after it is struck. */
    private static Arrangement after(int requests, Fault fault) {
        return stage -> stage.sandbox().anywhere().pass(requests).untilReset(fault);
    }

    /** What goes before is let through, the next requests are struck, and the others are let through. */
    private static Arrangement next(int before, int struck, Fault fault) {
        return stage -> stage.sandbox().anywhere().pass(before).next(struck, fault);
    }

    private static Row message(String id, String happens) {
        return row(id, happens).asks(Conveyed.SEND);
    }

    private static Row asking(String id, String happens) {
        return row(id, happens).asks(Conveyed.ASK);
    }
}
