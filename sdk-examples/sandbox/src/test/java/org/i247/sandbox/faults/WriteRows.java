package org.i247.sandbox.faults;

import static org.i247.sandbox.faults.Row.row;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.i247.sandbox.Fault;
import org.i247.sandbox.proxy.Direction;
import org.i247.sandbox.proxy.FaultProxy;
import org.i247.sandbox.proxy.LineFault;
import org.i247.sdk.error.ErrorCode;

/**
 * Writes: what the caller is told beside what the gateway's store holds. Only what surely did not happen is refused, only what
 * an answer proved is done, and whatever is sent again is carried out once.
 */
final class WriteRows {
    private static final Duration SHORT = Duration.ofMillis(300);

    private WriteRows() {}

    static Group group() {
        List<Row> rows = new ArrayList<>();
        rows.addAll(statuses());
        rows.addAll(unsigned());
        rows.addAll(lines());
        rows.addAll(endpoints());
        return new Group("Writes", rows);
    }

    private static List<Row> statuses() {
        List<Row> rows = new ArrayList<>();
        for (Status each : List.of(
                new Status(400, ErrorCode.MALFORMED_REQUEST, "REFUSED", 1),
                new Status(401, ErrorCode.SIGNATURE_INVALID, "REFUSED", 1),
                new Status(401, ErrorCode.KEY_UNKNOWN, "REFUSED", 1),
                new Status(401, ErrorCode.SIGNATURE_STALE, "REFUSED", 1),
                // Refused as a replay means that the bytes came twice: the first may have been carried out.
                new Status(401, ErrorCode.SIGNATURE_REPLAYED, "UNKNOWN", 2),
                new Status(403, ErrorCode.ACCESS_DENIED, "REFUSED", 1),
                new Status(403, ErrorCode.PURPOSE_NOT_ALLOWED, "REFUSED", 1),
                new Status(403, ErrorCode.BUREAU_MISMATCH, "REFUSED", 1),
                new Status(403, ErrorCode.NOT_OWNER, "REFUSED", 1),
                new Status(403, ErrorCode.WRITE_NOT_ALLOWED, "REFUSED", 1),
                new Status(404, ErrorCode.NOT_FOUND, "REFUSED", 1),
                new Status(409, ErrorCode.ALREADY_RECORDED, "CONFLICT", 1),
                new Status(409, ErrorCode.REQUEST_IN_PROGRESS, "UNKNOWN", 3),
                new Status(412, ErrorCode.VERSION_CONFLICT, "CONFLICT", 1),
                new Status(413, ErrorCode.TOO_LARGE, "REFUSED", 1),
                new Status(422, ErrorCode.INVALID_RECORD, "REFUSED", 1),
                new Status(422, ErrorCode.IDEMPOTENCY_KEY_REUSED, "REFUSED", 1),
                new Status(428, ErrorCode.PRECONDITION_NEEDED, "REFUSED", 1),
                new Status(429, ErrorCode.QUOTA_EXCEEDED, "REFUSED", 3),
                // A gateway that failed does not tell how far it had come.
                new Status(500, ErrorCode.INTERNAL_ERROR, "UNKNOWN", 3),
                new Status(503, ErrorCode.DATABASE_UNAVAILABLE, "UNKNOWN", 3),
                new Status(503, ErrorCode.MAINTENANCE, "UNKNOWN", 3),
                new Status(504, ErrorCode.DATABASE_TIMEOUT, "UNKNOWN", 3))) {
            rows.add(each.row());
        }
        return rows;
    }

    private record Status(int status, ErrorCode code, String outcome, int attempts) {
        Row row() {
            String name = code.value().toLowerCase(Locale.ROOT).replace('_', '-');
            return write(
                            "write-" + status + "-" + name,
                            "The gateway answers a write with " + status + " `" + code + "`, signed")
                    .given(stage -> stage.always(Fault.problem(status, code.value())))
                    .answers(outcome + " " + code + "; recorded: 0")
                    .attempts(attempts);
        }
    }

    private static List<Row> unsigned() {
        List<Row> rows = new ArrayList<>();
        for (int status : new int[] {403, 412, 422}) {
            rows.add(write("write-unsigned-" + status, "Nobody signed the " + status + " that a write is answered with")
                    .given(stage -> stage.always(Fault.foreign(status, "application/problem+json", "{}")))
                    .answers("UNKNOWN UNVERIFIED_ANSWER; recorded: 0")
                    .attempts(3));
        }
        for (int status : new int[] {502, 503, 504}) {
            rows.add(write("write-unsigned-" + status, "A machine in between answers a write with " + status)
                    .given(stage -> stage.always(Fault.foreign(status, "text/html", "<html></html>")))
                    .answers("UNKNOWN GATEWAY_UNREACHABLE; recorded: 0")
                    .attempts(3));
        }
        rows.add(
                write("write-forged-once", "The first answer to a write is forged, and the second one is the gateway's")
                        .given(stage -> stage.next(Fault.foreign(403, "application/problem+json", "{}")))
                        .answers("DONE; recorded: 1")
                        .attempts(2));
        rows.add(write("write-answer-changed", "Each answer to a write that was carried out was changed on its way")
                .given(stage -> stage.always(Fault.changedContent()))
                .answers("UNKNOWN UNVERIFIED_ANSWER; recorded: 1")
                .attempts(3));
        return rows;
    }

    private static List<Row> lines() {
        return List.of(
                write("write-refused", "Nobody listens when a write is sent")
                        .given(stage ->
                                Lines.line(stage, stage.sandbox().faultProxy()).refuse())
                        .answers("REFUSED CONNECTION_REFUSED; recorded: 0")
                        .attempts(3)
                        .requests(0),
                write("write-black-hole", "Connections vanish without an answer when a write is sent")
                        .given(Lines.connectingShortly(stage ->
                                Lines.line(stage, stage.sandbox().faultProxy()).blackHole()))
                        .answers("REFUSED CONNECT_TIMEOUT; recorded: 0")
                        .lasts(Lines.CONNECTING.multipliedBy(3))
                        .attempts(3)
                        .requests(0),
                write("write-cut-on-its-way", "Each connection is reset before the write has passed")
                        .givenEach(List.of(request(0), request(40)))
                        .answers("UNKNOWN CONNECTION_LOST; recorded: 0")
                        .attempts(3)
                        .requests(0),
                write(
                                "write-answer-cut",
                                "Each connection is reset while the gateway answers a write that it carried out")
                        .givenEach(List.of(answer(0), answer(300)))
                        .answers("UNKNOWN CONNECTION_LOST; recorded: 1")
                        .attempts(3),
                write("write-answer-cut-once", "The first answer to a write is cut off, and the next one is not")
                        .given(stage -> stage.next(Fault.truncated()))
                        .answers("DONE; recorded: 1")
                        .attempts(2),
                row("write-answer-late", "No answer to a write comes within the time of an attempt")
                        .asks(Written.CREATE_BLINDLY)
                        .given(stage -> {
                            stage.client().attemptTimeout(SHORT).maxAttempts(2);
                            stage.always(Fault.slow(Duration.ofSeconds(5)));
                        })
                        .answers("UNKNOWN ATTEMPT_TIMEOUT")
                        .attempts(2)
                        .lasts(SHORT.multipliedBy(2)),
                row("write-sent-again", "No answer to a write comes whole, and the caller sends it again with its key")
                        .asks(Written.CREATE_AND_RESEND)
                        .given(stage -> stage.sandbox().anywhere().next(3, Fault.truncated()))
                        .answers("DONE; recorded: 1")
                        .requests(4));
    }

    private static List<Row> endpoints() {
        return List.of(
                write(
                                "write-first-endpoint-refuses",
                                "The first of two endpoints refuses a write, and the second takes it")
                        .given(stage -> first(stage).refuse())
                        .answers("DONE; recorded: 1")
                        .attempts(2)
                        .requests(1),
                write(
                                "write-first-endpoint-cut",
                                "The first of two endpoints takes a write to the gateway and loses its answer,"
                                        + " and the write goes to the second with the same key")
                        .given(stage -> first(stage)
                                .script()
                                .untilReset(LineFault.in(Direction.ANSWER).resetAt(0)))
                        .answers("DONE; recorded: 1")
                        .attempts(2));
    }

    private static Arrangement request(int at) {
        return inside(LineFault.in(Direction.REQUEST).resetAt(at));
    }

    private static Arrangement answer(int at) {
        return inside(LineFault.in(Direction.ANSWER).resetAt(at));
    }

    /** Every connection meets the fault, inside TLS; counted is what the gateway saw. */
    private static Arrangement inside(LineFault fault) {
        return stage -> Lines.line(stage, stage.sandbox().faultProxy().insideTls())
                .script()
                .untilReset(fault);
    }

    /** The first of two endpoints; the second leads to the same gateway, unharmed. */
    private static FaultProxy first(Stage stage) {
        FaultProxy first = Lines.line(stage, stage.sandbox().faultProxy().insideTls());
        stage.client().endpoints(first.endpoint(), stage.sandbox().endpoint()).connectTimeout(Duration.ofSeconds(2));
        return first;
    }

    private static Row write(String id, String happens) {
        return row(id, happens).asks(Written.CREATE);
    }
}
