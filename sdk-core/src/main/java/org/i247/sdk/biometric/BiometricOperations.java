package org.i247.sdk.biometric;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.DatabaseQuery;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.QueryContext;

/**
 * What a biometric database can be asked: start a search, ask how it stands, wait for its answer (contract, section 4). Safe
 * for use by several threads.
 *
 * <p>A search outlives the process that started it: keep {@link SearchState#searchId()} as text, and go on with it within 24
 * hours from any process of the bureau. Afterwards, and for an id that the gateway does not know, a call throws {@code
 * SEARCH_EXPIRED}. Ending a wait, by interruption or by cancelling its future, does not end the search.
 *
 * <p>A gateway with several addresses answers for a search at each of them only if they share their searches. If one does
 * not, it says that it does not know the search: that is {@code SEARCH_EXPIRED} for a single question, while a wait that has
 * seen the search pending goes on asking, since the address that knows it may come back. It never comes out as "nothing
 * found".
 *
 * @param <Q> what the database is asked with
 * @param <R> what it answers with
 */
public abstract class BiometricOperations<Q extends DatabaseQuery, R extends DatabaseRecord> {
    private final BiometricCalls<Q, R> calls;

    /**
     * The operations over what carries the calls.
     *
     * @param calls the client, or a test's own
     */
    protected BiometricOperations(BiometricCalls<Q, R> calls) {
        this.calls = Objects.requireNonNull(calls, "calls");
    }

    /**
     * Starts a search. Blocks until the gateway has taken it or the call's time is over.
     *
     * @param query the question
     * @param context who asks and why
     * @return the search that was started; keep its id
     * @throws I247Exception if it is not known whether one was started
     */
    public final SearchState.Pending<R> submit(Q query, QueryContext context) {
        return submit(query, context, CallOptions.defaults());
    }

    /**
     * As {@link #submit(DatabaseQuery, QueryContext)}, with options. With a key of one's own, kept before the call, the same
     * question can be sent again after a failure or a crash, and finds the search that was started.
     *
     * @param query the question
     * @param context who asks and why
     * @param options what differs for this call
     * @return the search that was started, or found again; keep its id
     * @throws I247Exception if it is not known whether one was started
     */
    public final SearchState.Pending<R> submit(Q query, QueryContext context, CallOptions options) {
        return calls.submit(query, context, options);
    }

    /**
     * As {@link #submit(DatabaseQuery, QueryContext, CallOptions)}, without blocking.
     *
     * @param query the question
     * @param context who asks and why
     * @param options what differs for this call
     * @return the search that was started, later
     */
    public final CompletableFuture<SearchState.Pending<R>> submitAsync(
            Q query, QueryContext context, CallOptions options) {
        return calls.async(() -> calls.submit(query, context, options));
    }

    /**
     * Asks once how a search stands. Blocks until there is a verified answer or the call's time is over.
     *
     * @param searchId the search's id
     * @param context who asks and why, of the bureau that started the search
     * @return how it stands
     * @throws I247Exception if there is no verified answer; {@code SEARCH_EXPIRED} if the gateway keeps no such search
     */
    public final SearchState<R> poll(String searchId, QueryContext context) {
        return poll(searchId, context, CallOptions.defaults());
    }

    /**
     * As {@link #poll(String, QueryContext)}, with options.
     *
     * @param searchId the search's id
     * @param context who asks and why, of the bureau that started the search
     * @param options what differs for this call
     * @return how it stands
     * @throws I247Exception if there is no verified answer; {@code SEARCH_EXPIRED} if the gateway keeps no such search
     */
    public final SearchState<R> poll(String searchId, QueryContext context, CallOptions options) {
        return calls.poll(searchId, context, options);
    }

    /**
     * As {@link #poll(String, QueryContext, CallOptions)}, without blocking.
     *
     * @param searchId the search's id
     * @param context who asks and why, of the bureau that started the search
     * @param options what differs for this call
     * @return how it stands, later
     */
    public final CompletableFuture<SearchState<R>> pollAsync(
            String searchId, QueryContext context, CallOptions options) {
        return calls.async(() -> calls.poll(searchId, context, options));
    }

    /**
     * Waits for the answer to a search that was started earlier, perhaps by another process. Blocks for at most the time
     * given, and asks as often as the gateway says, every second at the most and every five minutes at the least.
     *
     * @param searchId the search's id
     * @param atMost how long to wait, more than nothing and at most 24 hours
     * @param context who asks and why, of the bureau that started the search
     * @return as {@link #await(SearchState.Pending, WaitOptions, QueryContext)}
     * @throws I247Exception as {@link #await(SearchState.Pending, WaitOptions, QueryContext)}
     * @throws IllegalArgumentException if the time is out of its range
     */
    public final SearchState<R> await(String searchId, Duration atMost, QueryContext context) {
        return await(SearchState.Pending.resumed(searchId), WaitOptions.atMost(atMost), context);
    }

    /**
     * Waits for the answer to a search. Each question is a call of its own, with a reference and evidence of its own; one
     * that fails for a reason that passes, such as a line that is down, is followed by the next.
     *
     * @param search the search, from {@link #submit} or {@link SearchState.Pending#resumed}
     * @param options how long to wait, and who is told meanwhile
     * @param context who asks and why, of the bureau that started the search
     * @return how it stands: done, rejected, or still pending when the time was over or the gateway asked not to come back
     *     before that
     * @throws I247Exception if the last question had no verified answer; {@code INTERRUPTED} if the thread was interrupted,
     *     whose flag is then set again. The search goes on, and its id stays good
     */
    public final SearchState<R> await(SearchState.Pending<R> search, WaitOptions options, QueryContext context) {
        return calls.await(search, options, context);
    }

    /**
     * As {@link #await(SearchState.Pending, WaitOptions, QueryContext)}, without blocking, and without a thread that waits.
     *
     * @param search the search, from {@link #submit} or {@link SearchState.Pending#resumed}
     * @param options how long to wait, and who is told meanwhile
     * @param context who asks and why, of the bureau that started the search
     * @return how it stands, later; cancelling the future ends the wait
     */
    public final CompletableFuture<SearchState<R>> awaitAsync(
            SearchState.Pending<R> search, WaitOptions options, QueryContext context) {
        return calls.awaitAsync(search, options, context);
    }
}
