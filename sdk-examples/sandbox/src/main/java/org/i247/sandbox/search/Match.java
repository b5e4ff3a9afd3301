package org.i247.sandbox.search;

import java.util.List;
import org.i247.sandbox.data.StoredRecord;

/**
 * A record that matches.
 *
 * @param record the record
 * @param score how well, 0 to 1
 * @param matchedOn the query's members that it matches: identifiers, then those that narrow and that it knows
 */
public record Match(StoredRecord record, double score, List<String> matchedOn) {
    /** The score of a number that is one edit away. */
    static final double FUZZY = 0.9;

    /** Copies the list. */
    public Match {
        matchedOn = List.copyOf(matchedOn);
    }
}
