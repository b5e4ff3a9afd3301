package org.i247.sdk.biometric;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.DatabaseQuery;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.QueryContext;

/**
 * What carries the calls of one biometric database. The client implements it; a test of an application may put its own in
 * its place. Safe for use by several threads; every method whose name does not end in {@code Async} blocks, {@link #async}
 * apart, and throws {@link I247Exception} if there is no verified answer.
 *
 * @param <Q> what the database is asked with
 * @param <R> what it answers with
 */
public interface BiometricCalls<Q extends DatabaseQuery, R extends DatabaseRecord> {
    /**
     * Starts a search.
     *
     * @param query the question
     * @param context who asks and why
     * @param options what differs for this call
     * @return the search that was started
     */
    SearchState.Pending<R> submit(Q query, QueryContext context, CallOptions options);

    /**
     * Asks once how a search stands.
     *
     * @param searchId the search's handle
     * @param context who asks and why
     * @param options what differs for this call
     * @return the state
     */
    SearchState<R> poll(String searchId, QueryContext context, CallOptions options);

    /**
     * Asks again and again until there is an answer or the time is over.
     *
     * @param search the search
     * @param options how long to wait
     * @param context who asks and why
     * @return the state at the end
     */
    SearchState<R> await(SearchState.Pending<R> search, WaitOptions options, QueryContext context);

    /**
     * As {@link #await}, without a thread that waits.
     *
     * @param search the search
     * @param options how long to wait
     * @param context who asks and why
     * @return the state at the end, later; cancelling the future ends the wait, not the search
     */
    CompletableFuture<SearchState<R>> awaitAsync(
            SearchState.Pending<R> search, WaitOptions options, QueryContext context);

    /**
     * Runs a call on the client's own threads.
     *
     * @param call the call
     * @param <T> what it gives back
     * @return a future; cancelling it ends the exchange
     */
    <T> CompletableFuture<T> async(Supplier<T> call);
}
