package org.i247.sdk.person;

import org.i247.sdk.query.Database;
import org.i247.sdk.query.DatabaseCalls;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.DatabaseOperations;

/** The database of suspected, wanted and missing persons (nominal data). */
public final class Persons extends DatabaseOperations<PersonQuery, PersonRecord> {
    /** The database itself, for a gateway adapter. */
    public static final Database<PersonQuery, PersonRecord> DATABASE =
            new Database<>(DatabaseName.NOMINAL, "persons", PersonRecord::new);

    /**
     * The operations over what carries the calls.
     *
     * @param calls the client, or a test's own
     */
    public Persons(DatabaseCalls<PersonQuery, PersonRecord> calls) {
        super(calls);
    }
}
