package org.i247.sdk.fuzz;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.i247.sdk.query.Answer;

/**
 * What the answer to a search may be taken for, by the contract's text (section 3) alone. It is as strict as the text:
 * what it does not allow must be refused, whatever else it may be.
 */
public final class AnswerOracle {
    private final Map<String, Object> answer;
    private final String database;
    private final boolean firstPage;

    public AnswerOracle(Map<String, Object> answer, String database, boolean firstPage) {
        this.answer = answer;
        this.database = database;
        this.firstPage = firstPage;
    }

    /** Whether the reading of the answer is one that the answer said. */
    public boolean allows(Answer<?> reading) {
        if (!isWhole()) {
            return false;
        }
        if (reading instanceof Answer.NoHit) {
            return saysNothingFound() && Boolean.TRUE.equals(answer.get("complete"));
        }
        if (reading instanceof Answer.Incomplete) {
            return saysNothingFound() && Boolean.FALSE.equals(answer.get("complete"));
        }
        if (reading instanceof Answer.TooMany) {
            return says("TOO_MANY") && hits().isEmpty();
        }
        int shown = ((Answer.Hits<?>) reading).hits().size();
        return says("HIT") && shown == hits().size() && (shown > 0 || !firstPage) && total() >= Math.max(1, shown);
    }

    private boolean saysNothingFound() {
        return says("NO_HIT") && hits().isEmpty() && total() == 0 && answer.get("nextCursor") == null && firstPage;
    }

    private boolean isWhole() {
        return answer.get("outcome") instanceof String
                && answer.get("complete") instanceof Boolean
                && answer.containsKey("total")
                && answer.containsKey("nextCursor")
                && answer.get("hits") instanceof List
                && answer.get("answeredAt") instanceof String
                && answer.get("database") instanceof Map<?, ?> from
                && database.equals(from.get("name"));
    }

    private boolean says(String outcome) {
        return outcome.equals(answer.get("outcome"));
    }

    private List<?> hits() {
        return (List<?>) answer.get("hits");
    }

    /** The total; below zero if it is none. */
    private long total() {
        return answer.get("total") instanceof BigDecimal number
                        && number.stripTrailingZeros().scale() <= 0
                ? number.longValue()
                : -1;
    }
}
