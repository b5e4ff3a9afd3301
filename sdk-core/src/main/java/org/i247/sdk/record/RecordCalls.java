package org.i247.sdk.record;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.IdempotencyKey;
import org.i247.sdk.query.Image;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.query.Versioned;

/**
 * What carries the writes to one database. The client implements it; a test of an application may put its own in its place.
 * Safe for use by several threads; every method but {@link #async} and {@link #newKey} blocks until the outcome is known or
 * the call's time is over.
 *
 * @param <R> what the database holds
 */
public interface RecordCalls<R extends DatabaseRecord> {
    /**
     * Carries out any write but a deletion.
     *
     * @param write the write
     * @param context who writes and why
     * @param options what differs for this call
     * @return what it came to
     */
    WriteOutcome<Versioned<R>> write(RecordWrite write, QueryContext context, CallOptions options);

    /**
     * Carries out a deletion.
     *
     * @param write the deletion
     * @param context who writes and why
     * @param options what differs for this call
     * @return what it came to
     */
    WriteOutcome<Deleted> delete(RecordWrite.Delete write, QueryContext context, CallOptions options);

    /**
     * A record as it stands now.
     *
     * @param recordId the record's id
     * @param context who asks and why
     * @param options what differs for this call
     * @return the record; empty if the database says that it has none with this id
     * @throws I247Exception if there is no verified answer, or the owner withholds the record
     */
    Optional<Versioned<R>> read(String recordId, QueryContext context, CallOptions options);

    /**
     * A picture of a record.
     *
     * @param recordId the record's id
     * @param imageId the picture's id
     * @param context who asks and why
     * @param options what differs for this call
     * @return the picture; empty if the database says that it has none with this id
     * @throws I247Exception if there is no verified answer, or the owner withholds the record
     */
    Optional<Image> image(String recordId, String imageId, QueryContext context, CallOptions options);

    /**
     * A key for a write that has none.
     *
     * @return never the same twice
     */
    IdempotencyKey newKey();

    /**
     * Runs a call on the client's own threads.
     *
     * @param call the call
     * @param <T> what it gives back
     * @return a future; cancelling it ends the exchange
     */
    <T> CompletableFuture<T> async(Supplier<T> call);
}
