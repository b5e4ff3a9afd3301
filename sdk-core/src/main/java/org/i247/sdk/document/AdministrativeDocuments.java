package org.i247.sdk.document;

import org.i247.sdk.query.Database;
import org.i247.sdk.query.DatabaseCalls;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.DatabaseOperations;

/** The database of stolen administrative documents (SAD). */
public final class AdministrativeDocuments
        extends DatabaseOperations<AdministrativeDocumentQuery, AdministrativeDocumentRecord> {
    /** The database itself, for a gateway adapter. */
    public static final Database<AdministrativeDocumentQuery, AdministrativeDocumentRecord> DATABASE =
            new Database<>(DatabaseName.SAD, "administrative-documents", AdministrativeDocumentRecord::new);

    /**
     * The operations over what carries the calls.
     *
     * @param calls the client, or a test's own
     */
    public AdministrativeDocuments(DatabaseCalls<AdministrativeDocumentQuery, AdministrativeDocumentRecord> calls) {
        super(calls);
    }
}
