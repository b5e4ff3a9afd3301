package org.i247.sandbox.problem;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem (RFC 9457) without its texts.
 *
 * @param status the status
 * @param code the code
 * @param violations what is wrong, field by field
 * @param retryAfter when to come back
 * @param allow the methods that would be allowed, for 405
 * @param recordId the record that is already there, for {@code ALREADY_RECORDED}
 * @param length how many bytes the file has of which no such part can be had, for 416
 */
public record Problem(
        int status,
        String code,
        List<Violation> violations,
        @Nullable Duration retryAfter,
        @Nullable String allow,
        @Nullable String recordId,
        @Nullable Integer length) {
    /** Copies the list. */
    public Problem {
        violations = List.copyOf(violations);
    }

    /**
     * A problem that names no record.
     *
     * @param status the status
     * @param code the code
     * @param violations what is wrong, field by field
     * @param retryAfter when to come back
     * @param allow the methods that would be allowed, for 405
     */
    public Problem(
            int status,
            String code,
            List<Violation> violations,
            @Nullable Duration retryAfter,
            @Nullable String allow) {
        this(status, code, violations, retryAfter, allow, null, null);
    }

    /**
     * A document that is among the bureau's own records already.
     *
     * @param recordId the record
     * @return the problem
     */
    public static Problem alreadyRecorded(String recordId) {
        return new Problem(409, "ALREADY_RECORDED", List.of(), null, null, recordId, null);
    }

    /**
     * A problem that is told by its code.
     *
     * @param status the status
     * @param code the code
     * @return the problem
     */
    public static Problem of(int status, String code) {
        return new Problem(status, code, List.of(), null, null);
    }

    /**
     * A request that is none of the contract's.
     *
     * @param status the status: 400, 405, 415
     * @param violations what is wrong
     * @return the problem
     */
    public static Problem malformed(int status, Violation... violations) {
        return new Problem(status, "MALFORMED_REQUEST", List.of(violations), null, null);
    }

    /**
     * A request whose one field is wrong.
     *
     * @param field a path or a header's name
     * @param rule the rule that it breaks
     * @return the problem, of status 400
     */
    public static Problem malformed(String field, Violation.Rule rule) {
        return malformed(400, new Violation(field, rule));
    }

    /**
     * A query that cannot be asked.
     *
     * @param violations what is wrong
     * @return the problem
     */
    public static Problem invalidQuery(List<Violation> violations) {
        return new Problem(422, "INVALID_QUERY", violations, null, null);
    }

    /**
     * A method that its target does not have.
     *
     * @param allow the methods that it has
     * @return the problem
     */
    public static Problem methodNotAllowed(String allow) {
        return new Problem(405, "MALFORMED_REQUEST", List.of(), null, allow);
    }

    /**
     * A part that lies outside its file.
     *
     * @param length how many bytes the file has
     * @return the problem
     */
    public static Problem rangeOutside(int length) {
        List<Violation> outside = List.of(new Violation("Range", Violation.Rule.RANGE));
        return new Problem(416, "MALFORMED_REQUEST", outside, null, null, null, length);
    }

    /**
     * The same problem with a time to come back.
     *
     * @param time the time
     * @return the problem
     */
    public Problem retryAfter(@Nullable Duration time) {
        return new Problem(status, code, violations, time, allow, recordId, length);
    }
}
