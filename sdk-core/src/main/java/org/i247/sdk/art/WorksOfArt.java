package org.i247.sdk.art;

import org.i247.sdk.query.Database;
import org.i247.sdk.query.DatabaseCalls;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.DatabaseOperations;

/** The database of stolen works of art (WOA). */
public final class WorksOfArt extends DatabaseOperations<WorkOfArtQuery, WorkOfArtRecord> {
    /** The database itself, for a gateway adapter. */
    public static final Database<WorkOfArtQuery, WorkOfArtRecord> DATABASE =
            new Database<>(DatabaseName.WOA, "works-of-art", WorkOfArtRecord::new);

    /**
     * The operations over what carries the calls.
     *
     * @param calls the client, or a test's own
     */
    public WorksOfArt(DatabaseCalls<WorkOfArtQuery, WorkOfArtRecord> calls) {
        super(calls);
    }
}
