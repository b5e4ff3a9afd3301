package org.i247.sdk.query;

import java.util.Objects;

/**
 * A record as its database holds it now, with the version that a change has to name.
 *
 * @param record the record
 * @param version the record's entity-tag, opaque
 * @param <R> the type of the record
 */
public record Versioned<R extends DatabaseRecord>(R record, String version) {
    /**
     * Keeps a record; nothing may be null.
     *
     * @param record the record
     * @param version the record's entity-tag, opaque
     */
    public Versioned {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(version, "version");
    }

    /** Shows the record as it shows itself; the version is the gateway's word, and stays out. */
    @Override
    public String toString() {
        return "Versioned[" + record + "]";
    }
}
