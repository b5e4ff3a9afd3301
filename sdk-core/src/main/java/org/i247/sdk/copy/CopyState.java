package org.i247.sdk.copy;

import java.time.Instant;
import java.util.Objects;
import org.i247.sdk.query.DatabaseName;

/**
 * Which copy it is: what an answer of it is worth. What was reported after {@code asOf} is not in it.
 *
 * @param database the database that it is a copy of
 * @param generation its number, which only grows
 * @param asOf the state of the database that it holds
 * @param validUntil the instant after which it answers nothing any more
 */
public record CopyState(DatabaseName database, long generation, Instant asOf, Instant validUntil) {
    /**
     * Keeps a state; nothing may be null.
     *
     * @param database the database that it is a copy of
     * @param generation its number, which only grows
     * @param asOf the state of the database that it holds
     * @param validUntil the instant after which it answers nothing any more
     */
    public CopyState {
        Objects.requireNonNull(database, "database");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(validUntil, "validUntil");
    }
}
