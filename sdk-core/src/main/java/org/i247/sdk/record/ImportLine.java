package org.i247.sdk.record;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Violation;
import org.i247.sdk.internal.json.StrictJson;
import org.i247.sdk.query.Members;

/**
 * What an import made of one line. It holds no value of the line.
 *
 * @param line the line that the row begins at, from 1; the heading is line 1
 * @param result what it came to
 * @param recordId the record that was created, or that stands in the way
 * @param code why it was not created, or is not known
 * @param violations the members that are wrong, if it is about members
 */
public record ImportLine(
        int line, Result result, Optional<String> recordId, Optional<ErrorCode> code, List<Violation> violations) {
    /** What a line came to. */
    public enum Result {
        /** A dry run found nothing wrong with it. */
        VALID,
        /** It was created; the record's id is told. */
        CREATED,
        /** It was not created: something is wrong with it, or the gateway refused it. */
        REFUSED,
        /** It was not created: it is already there, or stands in the file twice. */
        CONFLICT,
        /** It was sent, and nobody knows: run the import again with the same journal, within 24 hours. */
        UNKNOWN
    }

    /**
     * Keeps a line; nothing may be null.
     *
     * @param line the line that the row begins at, from 1
     * @param result what it came to
     * @param recordId the record that was created, or that stands in the way
     * @param code why it was not created, or is not known
     * @param violations the members that are wrong
     */
    public ImportLine {
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(recordId, "recordId");
        Objects.requireNonNull(code, "code");
        violations = List.copyOf(violations);
    }

    /**
     * The line as a JSON object, for a report of JSON Lines: {@code {"line", "result", "recordId", "code", "violations":
     * [{"field", "rule"}]}}, each but the first two if there is something to say.
     *
     * @return one line without a line break
     */
    public String toJson() {
        Members.Builder members = Members.builder().put("line", line).put("result", result.name());
        recordId.ifPresent(id -> members.put("recordId", id));
        code.ifPresent(each -> members.put("code", each.value()));
        if (!violations.isEmpty()) {
            members.put(
                    "violations",
                    violations.stream()
                            .map(each -> Members.builder()
                                    .put("field", each.field())
                                    .put("rule", each.rule())
                                    .build())
                            .toList());
        }
        return new String(StrictJson.write(members.build()), StandardCharsets.UTF_8);
    }
}
