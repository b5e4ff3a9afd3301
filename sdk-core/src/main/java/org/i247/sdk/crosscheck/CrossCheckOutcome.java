package org.i247.sdk.crosscheck;

import java.util.Objects;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.Outcome;

/**
 * What became of the question to one database.
 *
 * @param database the database
 * @param outcome its own outcome
 * @param <R> what it holds
 */
public record CrossCheckOutcome<R extends DatabaseRecord>(DatabaseName database, Outcome<R> outcome) {
    /**
     * Keeps an outcome; nothing may be null.
     *
     * @param database the database
     * @param outcome its own outcome
     */
    public CrossCheckOutcome {
        Objects.requireNonNull(database, "database");
        Objects.requireNonNull(outcome, "outcome");
    }
}
