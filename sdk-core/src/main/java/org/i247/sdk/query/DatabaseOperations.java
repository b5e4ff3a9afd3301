package org.i247.sdk.query;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.i247.sdk.error.I247Exception;
import org.jspecify.annotations.Nullable;

/**
 * What every text database can be asked. Safe for use by several threads.
 *
 * <p>Each call blocks until there is a verified answer or the call's time is over; its {@code Async} twin gives a future,
 * and cancelling that ends the exchange. A call without a verified answer throws {@link I247Exception} (the future ends
 * with it): it never comes back as "nothing found".
 *
 * @param <Q> what the database is asked with
 * @param <R> what it holds
 */
public abstract class DatabaseOperations<Q extends DatabaseQuery, R extends DatabaseRecord> {
    private final DatabaseCalls<Q, R> calls;

    /**
     * The operations over what carries the calls.
     *
     * @param calls the client, or a test's own
     */
    protected DatabaseOperations(DatabaseCalls<Q, R> calls) {
        this.calls = Objects.requireNonNull(calls, "calls");
    }

    /**
     * Searches the database and gives the first page of up to 20 hits.
     *
     * @param query the question
     * @param context who asks and why
     * @return the verified answer
     * @throws I247Exception if there is none
     */
    public final Answer<R> search(Q query, QueryContext context) {
        return search(query, Page.first(), context, CallOptions.defaults());
    }

    /**
     * Searches the database and gives one page.
     *
     * @param query the question
     * @param page the part of the hits
     * @param context who asks and why
     * @param options what differs for this call
     * @return the verified answer
     * @throws I247Exception if there is none
     */
    public final Answer<R> search(Q query, Page page, QueryContext context, CallOptions options) {
        return calls.search(query, page, context, options);
    }

    /**
     * As {@link #search(DatabaseQuery, QueryContext)}, without blocking.
     *
     * @param query the question
     * @param context who asks and why
     * @return the verified answer, later
     */
    public final CompletableFuture<Answer<R>> searchAsync(Q query, QueryContext context) {
        return searchAsync(query, Page.first(), context, CallOptions.defaults());
    }

    /**
     * As {@link #search(DatabaseQuery, Page, QueryContext, CallOptions)}, without blocking.
     *
     * @param query the question
     * @param page the part of the hits
     * @param context who asks and why
     * @param options what differs for this call
     * @return the verified answer, later
     */
    public final CompletableFuture<Answer<R>> searchAsync(
            Q query, Page page, QueryContext context, CallOptions options) {
        return calls.async(() -> calls.search(query, page, context, options));
    }

    /**
     * All pages of a search, each fetched when the iteration comes to it. The first answer may be of any kind; further
     * ones are {@link Answer.Hits}. Each page is a call of its own with a reference of its own, and each may throw.
     *
     * @param query the question
     * @param pageSize how many hits at a time, 1 to 100
     * @param context who asks and why
     * @return the answers, page by page; each iteration asks anew
     * @throws IllegalArgumentException if the size is out of its range
     */
    public final Iterable<Answer<R>> pages(Q query, int pageSize, QueryContext context) {
        Page first = Page.ofSize(pageSize);
        return () -> new Pages(query, first, context);
    }

    /**
     * Asks up to a hundred questions in one exchange.
     *
     * @param queries the questions, 1 to 100
     * @param context who asks and why
     * @return one outcome for each question, in their order
     * @throws I247Exception if the exchange as a whole has no verified answer
     */
    public final List<Outcome<R>> searchBatch(List<Q> queries, QueryContext context) {
        return searchBatch(queries, context, CallOptions.defaults());
    }

    /**
     * As {@link #searchBatch(List, QueryContext)}, with options.
     *
     * @param queries the questions, 1 to 100
     * @param context who asks and why
     * @param options what differs for this call
     * @return one outcome for each question, in their order
     * @throws I247Exception if the exchange as a whole has no verified answer
     */
    public final List<Outcome<R>> searchBatch(List<Q> queries, QueryContext context, CallOptions options) {
        return calls.searchBatch(queries, context, options);
    }

    /**
     * As {@link #searchBatch(List, QueryContext)}, without blocking.
     *
     * @param queries the questions, 1 to 100
     * @param context who asks and why
     * @return the outcomes, later
     */
    public final CompletableFuture<List<Outcome<R>>> searchBatchAsync(List<Q> queries, QueryContext context) {
        return searchBatchAsync(queries, context, CallOptions.defaults());
    }

    /**
     * As {@link #searchBatch(List, QueryContext, CallOptions)}, without blocking.
     *
     * @param queries the questions, 1 to 100
     * @param context who asks and why
     * @param options what differs for this call
     * @return the outcomes, later
     */
    public final CompletableFuture<List<Outcome<R>>> searchBatchAsync(
            List<Q> queries, QueryContext context, CallOptions options) {
        return calls.async(() -> calls.searchBatch(queries, context, options));
    }

    /**
     * Reads a record as it stands now.
     *
     * @param recordId the record's id, from a hit
     * @param context who asks and why
     * @return the record and its version; empty if the database says that it has none with this id
     * @throws I247Exception if there is no verified answer, or the owner withholds the record
     */
    public final Optional<Versioned<R>> record(String recordId, QueryContext context) {
        return calls.record(recordId, context, CallOptions.defaults());
    }

    /**
     * As {@link #record}, without blocking.
     *
     * @param recordId the record's id, from a hit
     * @param context who asks and why
     * @return the record and its version, later
     */
    public final CompletableFuture<Optional<Versioned<R>>> recordAsync(String recordId, QueryContext context) {
        return calls.async(() -> calls.record(recordId, context, CallOptions.defaults()));
    }

    /**
     * Fetches a picture of a record.
     *
     * @param recordId the record's id
     * @param imageId the picture's id, from {@link DatabaseRecord#images()}
     * @param context who asks and why
     * @return the picture; empty if the database says that it has none with this id
     * @throws I247Exception if there is no verified answer, or the owner withholds the record
     */
    public final Optional<Image> image(String recordId, String imageId, QueryContext context) {
        return calls.image(recordId, imageId, context, CallOptions.defaults());
    }

    /**
     * As {@link #image}, without blocking.
     *
     * @param recordId the record's id
     * @param imageId the picture's id, from {@link DatabaseRecord#images()}
     * @param context who asks and why
     * @return the picture, later
     */
    public final CompletableFuture<Optional<Image>> imageAsync(String recordId, String imageId, QueryContext context) {
        return calls.async(() -> calls.image(recordId, imageId, context, CallOptions.defaults()));
    }

    private final class Pages implements Iterator<Answer<R>> {
        private final Q query;
        private final QueryContext context;
        private @Nullable Page next;

        Pages(Q query, Page first, QueryContext context) {
            this.query = query;
            this.context = context;
            this.next = first;
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Answer<R> next() {
            Page page = next;
            if (page == null) {
                throw new NoSuchElementException();
            }
            Answer<R> answer = search(query, page, context, CallOptions.defaults());
            next = answer instanceof Answer.Hits<R> hits ? hits.next().orElse(null) : null;
            return answer;
        }
    }
}
