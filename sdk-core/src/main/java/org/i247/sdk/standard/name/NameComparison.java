package org.i247.sdk.standard.name;

import java.util.List;

/**
 * How well two names fit. The score says how well, the findings say why; neither says whose names they are, so both may be
 * logged. A score is no probability: {@code docs/names.md} says which share of the pairs above a score was right when it
 * was measured.
 *
 * @param score 0 to 1; 1 if the words are the same in any order, 0 also if there is nothing to compare
 * @param findings why; in the order of {@link NameFinding.Kind}, each kind once
 */
public record NameComparison(double score, List<NameFinding> findings) {
    /**
     * Keeps a comparison.
     *
     * @param score 0 to 1
     * @param findings why
     * @throws IllegalArgumentException if the score is not from 0 to 1
     */
    public NameComparison {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score is from 0 to 1");
        }
        findings = List.copyOf(findings);
    }
}
