package org.i247.sdk.document;

import org.i247.sdk.query.Database;
import org.i247.sdk.query.DatabaseCalls;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.DatabaseOperations;

/** The database of stolen and lost travel documents (SLTD). */
public final class TravelDocuments extends DatabaseOperations<TravelDocumentQuery, TravelDocumentRecord> {
    /** The database itself, for a gateway adapter. */
    public static final Database<TravelDocumentQuery, TravelDocumentRecord> DATABASE =
            new Database<>(DatabaseName.SLTD, "travel-documents", TravelDocumentRecord::new);

    /**
     * The operations over what carries the calls.
     *
     * @param calls the client, or a test's own
     */
    public TravelDocuments(DatabaseCalls<TravelDocumentQuery, TravelDocumentRecord> calls) {
        super(calls);
    }
}
