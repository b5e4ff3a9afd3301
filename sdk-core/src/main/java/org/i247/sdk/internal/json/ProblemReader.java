package org.i247.sdk.internal.json;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.Violation;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;

/**
 * Reads a problem (RFC 9457; contract, section 9) into a failure. Its words are not taken over, not even those of a
 * violation: a gateway that repeats a value in them would put it into our messages and logs. We have our own.
 */
public final class ProblemReader {
    /** A path of member names, or a header that the contract knows (section 1). */
    private static final Pattern FIELD =
            Pattern.compile("[a-z][A-Za-z]{0,39}(\\[[0-9]{1,3}])?(\\.[a-z][A-Za-z]{0,39}(\\[[0-9]{1,3}])?){0,7}"
                    + "|I247-Context(\\.[a-z]{1,9})?|Accept-(Language|Encoding)|Content-(Type|Digest|Encoding|Length)|Host"
                    + "|Idempotency-Key|If-(None-)?Match|Range|Signature(-Input)?");

    /** A path segment (section 1): another form could not be asked for. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._~-]{1,128}");

    private static final Pattern RULE = Pattern.compile("[A-Z][A-Z_]{0,39}");
    /** Stands for a field that is named in another way. */
    private static final String UNNAMED = "?";

    private ProblemReader() {}

    /**
     * Reads a problem that stands inside another answer, as in a batch.
     *
     * @param problem the problem as it came
     * @param asked what was asked; it is not repeated
     * @return the failure, with the problem's own status
     * @throws MemberException if it lacks its code or status, or its code is one of the client's own or repeats what was
     *     asked
     */
    public static Failure read(Members problem, AskedTexts asked) {
        ErrorCode code = AnswerReader.formed(problem, "code", ErrorCode::new);
        if (!code.isKnown() && asked.areIn(code.value())) {
            throw new MemberException("code", "REPEATS_QUESTION");
        }
        if (code.isClients()) {
            // Taken at its word, "never arrived" would have a write sent once more.
            throw new MemberException("code", "RESERVED");
        }
        int status = Math.toIntExact(status(problem));
        Failure failure = Failure.of(code, code.value(), Integer.toString(status))
                .withViolations(violations(problem, asked))
                .withAnswer(
                        status,
                        problem.text("requestId").filter(id -> !asked.areIn(id)).orElse(null))
                .withRetryable(status == 429 || status >= 500 || code.equals(ErrorCode.REQUEST_IN_PROGRESS));
        Optional<String> record =
                problem.text("recordId").filter(id -> ID.matcher(id).matches() && !asked.areIn(id));
        failure = record.map(failure::withRecordId).orElse(failure);
        Optional<Long> wait = problem.integer("retryAfterSeconds");
        return wait.isPresent() && wait.get() >= 0 ? failure.withRetryAfter(Duration.ofSeconds(wait.get())) : failure;
    }

    /**
     * Reads a problem that is the whole answer.
     *
     * @param problem the problem as it came
     * @param status the status of the message
     * @param requestId the id of the message
     * @param asked what was asked; it is not repeated
     * @return the failure
     * @throws MemberException if it lacks its code, or repeats status or id differently
     */
    public static Failure read(Members problem, int status, String requestId, AskedTexts asked) {
        if (status(problem) != status) {
            throw new MemberException("status", "CONTRADICTION");
        }
        if (!AnswerReader.required(problem.text("requestId"), "requestId").equals(requestId)) {
            throw new MemberException("requestId", "CONTRADICTION");
        }
        return read(problem, asked);
    }

    private static long status(Members problem) {
        long status = AnswerReader.required(problem.integer("status"), "status");
        if (status < 400 || status > 599) {
            throw new MemberException("status", "RANGE");
        }
        return status;
    }

    private static List<Violation> violations(Members problem, AskedTexts asked) {
        List<Violation> violations = new ArrayList<>();
        for (Members each : problem.objects("violations")) {
            String field = AnswerReader.required(each.text("field"), "violations.field");
            violations.add(Violation.of(
                    FIELD.matcher(field).matches() && !asked.areIn(field) ? field : UNNAMED,
                    each.text("code")
                            .filter(code -> RULE.matcher(code).matches() && !asked.areIn(code))
                            .orElse("OTHER")));
        }
        return violations;
    }
}
