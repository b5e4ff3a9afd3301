package org.i247.sdk.query;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.i247.sdk.error.I247Exception;

/**
 * What carries the calls of one database. The client implements it; a test of an application may put its own in its
 * place. Safe for use by several threads; every method but {@link #async} blocks until there is an answer or the call's
 * time is over, and throws {@link I247Exception} if there is none.
 *
 * @param <Q> what the database is asked with
 * @param <R> what it holds
 */
public interface DatabaseCalls<Q extends DatabaseQuery, R extends DatabaseRecord> {
    /**
     * One search, one page.
     *
     * @param query the question
     * @param page the part of the hits
     * @param context who asks and why
     * @param options what differs for this call
     * @return the verified answer
     */
    Answer<R> search(Q query, Page page, QueryContext context, CallOptions options);

    /**
     * Up to a hundred searches in one exchange.
     *
     * @param queries the questions, 1 to 100
     * @param context who asks and why
     * @param options what differs for this call
     * @return one outcome for each question, in their order
     */
    List<Outcome<R>> searchBatch(List<Q> queries, QueryContext context, CallOptions options);

    /**
     * A record as it stands now.
     *
     * @param recordId the record's id
     * @param context who asks and why
     * @param options what differs for this call
     * @return the record; empty if the database says that it has none with this id
     */
    Optional<Versioned<R>> record(String recordId, QueryContext context, CallOptions options);

    /**
     * A picture of a record.
     *
     * @param recordId the record's id
     * @param imageId the picture's id
     * @param context who asks and why
     * @param options what differs for this call
     * @return the picture; empty if the database says that it has none with this id
     */
    Optional<Image> image(String recordId, String imageId, QueryContext context, CallOptions options);

    /**
     * Runs a call on the client's own threads.
     *
     * @param call the call
     * @param <T> what it gives back
     * @return a future; cancelling it ends the exchange
     */
    <T> CompletableFuture<T> async(Supplier<T> call);
}
