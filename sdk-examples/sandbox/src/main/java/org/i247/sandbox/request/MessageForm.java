package org.i247.sandbox.request;

import java.util.List;
import java.util.regex.Pattern;
import org.i247.sandbox.problem.Problem;
import org.i247.sandbox.problem.RefusedException;
import org.i247.sandbox.problem.Violation;
import org.i247.sandbox.problem.Violation.Rule;
import org.i247.sandbox.web.HttpRequest;

/** The form that every request must have (contract section 1), whatever it asks for. */
public final class MessageForm {
    private static final List<String> ONCE =
            List.of("Content-Type", "Idempotency-Key", "If-Match", "Range", "Request-Id", "ETag");
    private static final Pattern JSON = Pattern.compile(
            "application/json(?:[ \\t]*;[ \\t]*charset=(?:utf-8|\"utf-8\"))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern STRONG_TAG = Pattern.compile("\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\"");

    private MessageForm() {}

    /**
     * Refuses what stands twice, is coded or is too large.
     *
     * @param request the request
     * @throws RefusedException with 400, 415 or 413
     */
    public static void check(HttpRequest request) throws RefusedException {
        for (String field : ONCE) {
            if (request.values(field).size() > 1) {
                throw new RefusedException(Problem.malformed(field, Rule.UNIQUE));
            }
        }
        for (String coding : request.values("Content-Encoding")) {
            if (!coding.strip().equalsIgnoreCase("identity")) {
                throw new RefusedException(Problem.malformed(415, new Violation("Content-Encoding", Rule.RANGE)));
            }
        }
        if (request.tooLarge()) {
            throw new RefusedException(Problem.of(413, "TOO_LARGE"));
        }
    }

    /**
     * Refuses content that is not said to be JSON in UTF-8.
     *
     * @param request the request
     * @throws RefusedException with 415
     */
    public static void checkJson(HttpRequest request) throws RefusedException {
        String type = request.value("Content-Type").orElse("").strip();
        if (!JSON.matcher(type).matches()) {
            throw new RefusedException(Problem.malformed(415, new Violation("Content-Type", Rule.RANGE)));
        }
    }

    /**
     * Refuses an {@code If-None-Match} that is not one strong entity-tag.
     *
     * @param request the request
     * @throws RefusedException with 400
     */
    public static void checkIfNoneMatch(HttpRequest request) throws RefusedException {
        List<String> tags = request.values("If-None-Match");
        if (tags.size() > 1
                || !tags.stream()
                        .allMatch(tag -> STRONG_TAG.matcher(tag.strip()).matches())) {
            throw new RefusedException(Problem.malformed("If-None-Match", Rule.FORMAT));
        }
    }
}
