package org.i247.sandbox.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.i247.sandbox.Fault;
import org.i247.sdk.error.ErrorCode;

/** Each status of the contract with each of its codes (section 9), signed as the contract has it. */
final class StatusRows {
    /** The codes that a search may meet, each with its statuses and whether it is tried again. */
    private static final List<Code> CODES = List.of(
            Code.refused(ErrorCode.MALFORMED_REQUEST, 400, 405, 415, 416, 421),
            Code.refused(ErrorCode.SIGNATURE_INVALID, 401),
            Code.refused(ErrorCode.KEY_UNKNOWN, 401),
            Code.refused(ErrorCode.SIGNATURE_STALE, 401),
            Code.retried(ErrorCode.SIGNATURE_REPLAYED, 2, 401),
            Code.refused(ErrorCode.ACCESS_DENIED, 403),
            Code.refused(ErrorCode.PURPOSE_NOT_ALLOWED, 403),
            Code.refused(ErrorCode.BUREAU_MISMATCH, 403),
            Code.refused(ErrorCode.NOT_OWNER, 403),
            Code.refused(ErrorCode.WRITE_NOT_ALLOWED, 403),
            Code.refused(ErrorCode.NOT_FOUND, 404),
            Code.refused(ErrorCode.ALREADY_RECORDED, 409),
            Code.refused(ErrorCode.ALREADY_ANSWERED, 409),
            Code.retried(ErrorCode.REQUEST_IN_PROGRESS, 3, 409),
            Code.refused(ErrorCode.VERSION_CONFLICT, 412),
            Code.refused(ErrorCode.TOO_LARGE, 413),
            Code.refused(ErrorCode.INVALID_QUERY, 422),
            Code.refused(ErrorCode.INVALID_RECORD, 422),
            Code.refused(ErrorCode.INVALID_MESSAGE, 422),
            Code.refused(ErrorCode.IDEMPOTENCY_KEY_REUSED, 422),
            Code.refused(ErrorCode.PRECONDITION_NEEDED, 428),
            Code.retried(ErrorCode.QUOTA_EXCEEDED, 3, 429),
            Code.retried(ErrorCode.INTERNAL_ERROR, 3, 500),
            Code.retried(ErrorCode.DATABASE_UNAVAILABLE, 3, 503),
            Code.retried(ErrorCode.MAINTENANCE, 3, 503),
            Code.retried(ErrorCode.DATABASE_TIMEOUT, 3, 504));

    private StatusRows() {}

    static Group group() {
        List<Row> rows = new ArrayList<>();
        for (Code code : CODES) {
            code.statuses().forEach(status -> rows.add(code.row(status)));
        }
        return new Group("Statuses of the contract", rows);
    }

    private record Code(ErrorCode code, int attempts, List<Integer> statuses) {
        static Code refused(ErrorCode code, Integer... statuses) {
            return retried(code, 1, statuses);
        }

        static Code retried(ErrorCode code, int attempts, Integer... statuses) {
            return new Code(code, attempts, List.of(statuses));
        }

        Row row(int status) {
            String name = code.value().toLowerCase(Locale.ROOT).replace('_', '-');
            Row row = Row.row(status + "-" + name, "The gateway answers " + status + " `" + code + "`, signed")
                    .given(stage -> stage.always(Fault.problem(status, code.value())))
                    .fails(code)
                    .attempts(attempts);
            return status == 409 || status == 429 ? row.patiently() : row;
        }
    }
}
