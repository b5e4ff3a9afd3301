package org.i247.sandbox.faults;

import static org.i247.sandbox.faults.Row.row;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.i247.sandbox.Fault;
import org.i247.sdk.error.ErrorCode;

/** Codes and statuses that the contract does not have, all signed: a code is then handled by its status. */
final class UnknownCodeRows {
    private static final ErrorCode CODE = new ErrorCode("MOON_IN_THE_WRONG_PHASE");

    private static final List<ErrorCode> RESERVED = List.of(
            ErrorCode.HOST_NOT_FOUND,
            ErrorCode.CONNECTION_REFUSED,
            ErrorCode.CONNECT_TIMEOUT,
            ErrorCode.CONNECTION_LOST,
            ErrorCode.ATTEMPT_TIMEOUT,
            ErrorCode.DEADLINE_EXCEEDED,
            ErrorCode.GATEWAY_UNREACHABLE,
            ErrorCode.CIRCUIT_OPEN,
            ErrorCode.BULKHEAD_FULL,
            ErrorCode.INTERRUPTED,
            ErrorCode.CLIENT_CLOSED,
            ErrorCode.UNVERIFIED_ANSWER,
            ErrorCode.MALFORMED_ANSWER);

    private UnknownCodeRows() {}

    static Group group() {
        Stream<Row> refused = Stream.of(400, 401, 403, 404, 409, 412, 418, 422, 428, 451, 501)
                .map(status -> unknown(status).fails(CODE));
        Stream<Row> retried = Stream.of(408, 425, 429, 500, 502, 503, 504)
                .map(status -> unknown(status).fails(CODE).attempts(3));
        Stream<Row> notProblems = Stream.of(201, 202, 204, 206, 300, 304).map(UnknownCodeRows::unexpected);
        return new Group(
                "Codes and statuses that the contract does not have",
                Stream.of(refused, retried, malformed(), notProblems)
                        .flatMap(rows -> rows)
                        .toList());
    }

    private static Row unknown(int status) {
        Row row = row(status + "-unknown-code", "The gateway answers " + status + " with a code that nobody knows")
                .given(stage -> stage.always(Fault.problem(status, CODE.value())));
        return status == 408 || status == 425 || status == 429 ? row.patiently() : row;
    }

    private static Row unexpected(int status) {
        byte[] body = status == 204 || status == 304 ? new byte[0] : Answers.NO_HIT.getBytes(StandardCharsets.UTF_8);
        return row(status + "-to-a-search", "The gateway answers a search with " + status)
                .given(stage -> stage.always(Fault.answer(status, Answers.JSON, body)))
                .fails(ErrorCode.UNEXPECTED_ANSWER, Integer.toString(status));
    }

    private static Stream<Row> malformed() {
        return Stream.of(
                problem(
                        "code-in-small-letters",
                        "A problem's code is none by its form",
                        "\"code\":\"moon\"",
                        "code",
                        "FORMAT"),
                problem("code-missing", "A problem has no code", "\"other\":1", "code", "REQUIRED"),
                problem("code-a-number", "A problem's code is a number", "\"code\":7", "code", "TYPE"),
                row("status-differs", "A problem repeats another status than its message has")
                        .given(stage -> stage.always(changed("\"status\":500", "\"status\":404")))
                        .fails(ErrorCode.MALFORMED_ANSWER, "status", "CONTRADICTION"),
                row("request-id-differs", "A problem repeats another request id than its message has")
                        .given(stage -> stage.always(changed("\"requestId\":\"q-", "\"requestId\":\"z-")))
                        .fails(ErrorCode.MALFORMED_ANSWER, "requestId", "CONTRADICTION"),
                row("problem-as-json", "A problem comes as ordinary JSON")
                        .given(stage -> stage.always(
                                Fault.problem(500, "INTERNAL_ERROR").withHeader("Content-Type", Answers.JSON)))
                        .fails(ErrorCode.MALFORMED_ANSWER, "Content-Type", "FORMAT"),
                row("problem-as-answer", "An answer of status 200 is a problem by its type")
                        .given(stage -> stage.always(Fault.none().withHeader("Content-Type", Answers.PROBLEM)))
                        .fails(ErrorCode.MALFORMED_ANSWER, "Content-Type", "FORMAT"),
                row("answer-as-problem", "A no-hit comes with status 500")
                        .given(stage -> stage.always(
                                Fault.answer(500, Answers.JSON, Answers.NO_HIT.getBytes(StandardCharsets.UTF_8))))
                        .fails(ErrorCode.MALFORMED_ANSWER, "Content-Type", "FORMAT"),
                row("code-of-the-client", "A problem has a code of the client's own, such as one for a lost line")
                        .givenEach(RESERVED.stream()
                                .<Arrangement>map(code -> stage -> stage.always(Fault.problem(503, code.value())))
                                .toList())
                        .overOneClient()
                        .fails(ErrorCode.MALFORMED_ANSWER, "code", "RESERVED"),
                row("words-with-personal-data", "A problem's words and violations repeat what was asked")
                        .given(stage -> stage.always(changed(
                                "\"code\":\"INTERNAL_ERROR\"",
                                "\"code\":\"INTERNAL_ERROR\",\"detail\":\"" + Personal.NAME
                                        + "\",\"violations\":[{\"field\":\"" + Personal.NAME + "\",\"code\":\"TYPE\","
                                        + "\"message\":\"" + Personal.NAME + "\"}]")))
                        .fails(ErrorCode.INTERNAL_ERROR)
                        .attempts(3),
                row("members-nobody-knows", "A problem has members that nobody knows")
                        .given(stage ->
                                stage.always(changed("\"status\":500", "\"status\":500,\"moon\":{\"phase\":[1]}")))
                        .fails(ErrorCode.INTERNAL_ERROR)
                        .attempts(3));
    }

    private static Row problem(String id, String happens, String instead, String path, String rule) {
        return row(id, happens)
                .given(stage -> stage.always(changed("\"code\":\"INTERNAL_ERROR\"", instead)))
                .fails(ErrorCode.MALFORMED_ANSWER, path, rule);
    }

    private static Fault changed(String from, String to) {
        return Fault.internalError()
                .withContent(bytes -> Answers.changed(new String(bytes, StandardCharsets.UTF_8), from, to)
                        .getBytes(StandardCharsets.UTF_8));
    }
}
