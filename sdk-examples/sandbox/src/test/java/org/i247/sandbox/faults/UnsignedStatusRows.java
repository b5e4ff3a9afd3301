package org.i247.sandbox.faults;

import static org.i247.sandbox.faults.Row.row;

import java.util.List;
import java.util.stream.Stream;
import org.i247.sandbox.Fault;
import org.i247.sandbox.SignatureFlaw;
import org.i247.sdk.error.ErrorCode;

/** The same statuses without a signature: what a machine in between says, or somebody who would like to be the gateway. */
final class UnsignedStatusRows {
    private static final List<Integer> NOT_BELIEVED =
            List.of(400, 401, 403, 404, 405, 409, 412, 413, 415, 416, 421, 422, 428, 500);
    private static final List<Integer> IN_BETWEEN = List.of(408, 425, 429, 502, 503, 504);

    private UnsignedStatusRows() {}

    static Group group() {
        Stream<Row> notBelieved = NOT_BELIEVED.stream()
                .map(status -> unsigned(status)
                        .fails(ErrorCode.UNVERIFIED_ANSWER, Integer.toString(status), "UNSIGNED")
                        .attempts(3));
        Stream<Row> inBetween = IN_BETWEEN.stream()
                .map(status -> unsigned(status)
                        .fails(ErrorCode.GATEWAY_UNREACHABLE, Integer.toString(status))
                        .attempts(3));
        Stream<Row> passing = Stream.of(
                row("503-once", "One answer of 503 comes unsigned, then the gateway is there again")
                        .given(stage -> stage.next(unsignedProblem(503)))
                        .attempts(2),
                row("404-of-a-record", "The answer to the reading of a record is 404, unsigned")
                        .given(stage -> stage.always(unsignedProblem(404)))
                        .asks(Question.RECORD)
                        .fails(ErrorCode.UNVERIFIED_ANSWER, "404", "UNSIGNED")
                        .attempts(3));
        return new Group(
                "Statuses without a signature",
                Stream.of(notBelieved, inBetween, passing).flatMap(rows -> rows).toList());
    }

    private static Row unsigned(int status) {
        Row row = row(Integer.toString(status), "The answer is " + status + ", unsigned")
                .given(stage -> stage.always(unsignedProblem(status)));
        return status == 429 ? row.patiently() : row;
    }

    private static Fault unsignedProblem(int status) {
        return Fault.problem(status, "ACCESS_DENIED").withSignature(SignatureFlaw.absent());
    }
}
