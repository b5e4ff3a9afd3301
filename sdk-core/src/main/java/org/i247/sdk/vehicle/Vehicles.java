package org.i247.sdk.vehicle;

import org.i247.sdk.query.Database;
import org.i247.sdk.query.DatabaseCalls;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.DatabaseOperations;

/** The database of stolen motor vehicles (SMV). */
public final class Vehicles extends DatabaseOperations<VehicleQuery, VehicleRecord> {
    /** The database itself, for a gateway adapter. */
    public static final Database<VehicleQuery, VehicleRecord> DATABASE =
            new Database<>(DatabaseName.SMV, "vehicles", VehicleRecord::new);

    /**
     * The operations over what carries the calls.
     *
     * @param calls the client, or a test's own
     */
    public Vehicles(DatabaseCalls<VehicleQuery, VehicleRecord> calls) {
        super(calls);
    }
}
