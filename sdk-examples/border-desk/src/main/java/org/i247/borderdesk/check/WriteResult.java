package org.i247.borderdesk.check;

import java.util.Optional;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.Versioned;
import org.i247.sdk.record.Deleted;
import org.i247.sdk.record.WriteOutcome;

/**
 * What a write at the desk came to.
 *
 * @param reference the write's reference
 * @param database where it was written
 * @param operation what was to be done
 * @param outcome what it came to
 * @param repeatKey the key to repeat it with, if nobody knows what it came to
 */
public record WriteResult(
        String reference,
        DatabaseName database,
        Operation operation,
        WriteOutcome<?> outcome,
        Optional<WriteKey> repeatKey)
        implements KeyedResult {
    /** What was to be done. The names stand in the desk's JSON. */
    public enum Operation {
        /** Something new was to be recorded. */
        CREATE,
        /** A record was to be replaced. */
        UPDATE,
        /** A record was to be kept until another day. */
        RETAIN,
        /** A record was to be deleted. */
        DELETE,
        /** A picture was to be added. */
        IMAGE
    }

    /**
     * The record as the database holds it now.
     *
     * @return the record, if it was written
     */
    public Optional<Versioned<? extends DatabaseRecord>> written() {
        return outcome instanceof WriteOutcome.Done<?> done && done.result() instanceof Versioned<?> record
                ? Optional.of(record)
                : Optional.empty();
    }

    /**
     * The record that it is about.
     *
     * @return its id: of what was written or deleted, or of what stands in the way
     */
    public Optional<String> recordId() {
        if (outcome instanceof WriteOutcome.Done<?> done && done.result() instanceof Deleted deleted) {
            return Optional.of(deleted.recordId());
        }
        return outcome instanceof WriteOutcome.Conflict<?> conflict
                ? conflict.recordId()
                : written().map(versioned -> versioned.record().recordId());
    }
}
