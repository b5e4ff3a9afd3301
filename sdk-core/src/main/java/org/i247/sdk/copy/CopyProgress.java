package org.i247.sdk.copy;

import java.util.Objects;
import org.i247.sdk.query.DatabaseName;

/**
 * How an update goes: how much of the files that are not there yet has arrived. Immutable.
 *
 * @param database the database that it is a copy of
 * @param bytesHere how many bytes of them are here, what an earlier try fetched included; fewer than before if that turned out to
 *     be damaged
 * @param bytes how many bytes they have
 */
public record CopyProgress(DatabaseName database, long bytesHere, long bytes) {
    /**
     * Keeps a state; nothing may be null.
     *
     * @param database the database that it is a copy of
     * @param bytesHere how many bytes are here
     * @param bytes how many bytes there are to fetch
     */
    public CopyProgress {
        Objects.requireNonNull(database, "database");
    }
}
