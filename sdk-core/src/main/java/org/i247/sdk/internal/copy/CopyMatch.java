package org.i247.sdk.internal.copy;

import java.util.List;

/**
 * How a record matches a question.
 *
 * @param score 1 if a number is the one asked for, less if it is within one edit
 * @param matchedOn the names of the criteria that matched
 */
public record CopyMatch(double score, List<String> matchedOn) {
    /** Copies the list. */
    public CopyMatch {
        matchedOn = List.copyOf(matchedOn);
    }
}
