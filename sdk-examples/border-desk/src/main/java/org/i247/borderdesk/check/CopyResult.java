package org.i247.borderdesk.check;

import java.util.List;
import java.util.Objects;
import org.i247.sdk.copy.CopyAnswer;
import org.i247.sdk.query.DatabaseRecord;

/**
 * The result of a check against a local copy.
 *
 * @param answer what the copy says
 * @param notes what the officer should know of what was typed
 */
public record CopyResult(CopyAnswer<? extends DatabaseRecord> answer, List<Note> notes) {
    /** Keeps a result; nothing may be null. */
    public CopyResult {
        Objects.requireNonNull(answer, "answer");
        notes = List.copyOf(notes);
    }

    /**
     * What came of it, in a word. A copy never says that something is clear, only that it does not hold it.
     *
     * @return {@code HIT}, {@code NOT_IN_COPY} or {@code TOO_MANY}
     */
    public String outcome() {
        return answer.match(hits -> "HIT", notInCopy -> "NOT_IN_COPY", tooMany -> "TOO_MANY");
    }
}
