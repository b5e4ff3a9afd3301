package org.i247.sandbox.faults;

import static org.i247.sandbox.faults.Row.row;

import java.util.List;
import org.i247.sandbox.Fault;
import org.i247.sandbox.Specimens;
import org.i247.sdk.error.ErrorCode;

/** Header fields, signed, that hold what was asked: they would carry it into messages, logs and evidence. */
final class RepeatedQuestionRows {
    private static final String REPEATS = "REPEATS_QUESTION";

    private RepeatedQuestionRows() {}

    static Group group() {
        return new Group(
                "Words of the question in a header",
                List.of(
                        row("request-id", "The id of each exchange holds the number that was asked for")
                                .given(stage -> stage.always(said("Request-Id", "q-" + Specimens.CLEAN_DOCUMENT)))
                                .fails(ErrorCode.MALFORMED_ANSWER, "Request-Id", REPEATS)
                                .attempts(2),
                        row("request-id-once", "The id of one exchange holds it by chance, and the next one does not")
                                .given(stage -> stage.next(said("Request-Id", "q-" + Specimens.CLEAN_DOCUMENT)))
                                .attempts(2),
                        row("version", "The version of the answer holds the number that was asked for")
                                .given(stage -> stage.always(said("ETag", "\"" + Specimens.CLEAN_DOCUMENT + "\"")))
                                .fails(ErrorCode.MALFORMED_ANSWER, "ETag", REPEATS),
                        row("place", "The place that the answer names holds the number that was asked for")
                                .given(stage -> stage.always(said("Location", "/v1/x/" + Specimens.CLEAN_DOCUMENT)))
                                .fails(ErrorCode.MALFORMED_ANSWER, "Location", REPEATS)));
    }

    private static Fault said(String field, String value) {
        return Fault.none().withHeader(field, value);
    }
}
