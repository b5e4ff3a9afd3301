package org.i247.sdk.record;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.i247.sdk.error.I247Exception;

/**
 * How an import ended.
 *
 * @param counts how many lines came to each result, those of earlier runs included
 * @param stopped why it ended before the last line; empty if it went through
 */
public record ImportSummary(Map<ImportLine.Result, Integer> counts, Optional<I247Exception> stopped) {
    /**
     * Copies the counts.
     *
     * @param counts how many lines came to each result
     * @param stopped why it ended before the last line
     */
    public ImportSummary {
        Map<ImportLine.Result, Integer> all = new EnumMap<>(ImportLine.Result.class);
        for (ImportLine.Result result : ImportLine.Result.values()) {
            all.put(result, counts.getOrDefault(result, 0));
        }
        counts = Map.copyOf(all);
    }

    /**
     * How many lines came to a result.
     *
     * @param result the result
     * @return 0 or more
     */
    public int count(ImportLine.Result result) {
        return counts.getOrDefault(result, 0);
    }
}
