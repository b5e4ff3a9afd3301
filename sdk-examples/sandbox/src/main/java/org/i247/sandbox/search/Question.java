package org.i247.sandbox.search;

import java.util.Optional;
import org.i247.sandbox.data.StoredRecord;

/** A query that can be asked. Immutable. */
public interface Question {
    /**
     * Holds a record against the query.
     *
     * @param record a record of the query's database
     * @return how it matches, if it does
     */
    Optional<Match> match(StoredRecord record);
}
