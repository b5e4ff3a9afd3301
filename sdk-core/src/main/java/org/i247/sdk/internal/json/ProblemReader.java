package org.i247.sdk.internal.json;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.Violation;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;

/** Reads a problem (RFC 9457; contract, section 9) into a failure. Its title and detail are for people; we have our own. */
public final class ProblemReader {
    private ProblemReader() {}

    /**
     * Reads a problem that stands inside another answer, as in a batch.
     *
     * @param problem the problem as it came
     * @return the failure, with the problem's own status
     * @throws MemberException if it lacks its code or status
     */
    public static Failure read(Members problem) {
        ErrorCode code = AnswerReader.formed(problem, "code", ErrorCode::new);
        int status = Math.toIntExact(status(problem));
        Failure failure = Failure.of(code, code.value(), Integer.toString(status))
                .withViolations(violations(problem))
                .withAnswer(status, problem.text("requestId").orElse(null))
                .withRetryable(status == 429 || status >= 500 || code.equals(ErrorCode.REQUEST_IN_PROGRESS));
        Optional<Long> wait = problem.integer("retryAfterSeconds");
        return wait.isPresent() && wait.get() >= 0 ? failure.withRetryAfter(Duration.ofSeconds(wait.get())) : failure;
    }

    /**
     * Reads a problem that is the whole answer.
     *
     * @param problem the problem as it came
     * @param status the status of the message
     * @param requestId the id of the message
     * @return the failure
     * @throws MemberException if it lacks its code, or repeats status or id differently
     */
    public static Failure read(Members problem, int status, String requestId) {
        if (status(problem) != status) {
            throw new MemberException("status", "CONTRADICTION");
        }
        if (!AnswerReader.required(problem.text("requestId"), "requestId").equals(requestId)) {
            throw new MemberException("requestId", "CONTRADICTION");
        }
        return read(problem);
    }

    private static long status(Members problem) {
        long status = AnswerReader.required(problem.integer("status"), "status");
        if (status < 400 || status > 599) {
            throw new MemberException("status", "RANGE");
        }
        return status;
    }

    private static List<Violation> violations(Members problem) {
        List<Violation> violations = new ArrayList<>();
        for (Members each : problem.objects("violations")) {
            violations.add(new Violation(
                    AnswerReader.required(each.text("field"), "violations.field"),
                    each.text("code").orElse("INVALID"),
                    each.text("message").orElse("")));
        }
        return violations;
    }
}
