package org.i247.sdk.internal.call;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.i247.sdk.biometric.BiometricCalls;
import org.i247.sdk.biometric.SearchState;
import org.i247.sdk.biometric.WaitOptions;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.evidence.Told;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.Database;
import org.i247.sdk.query.DatabaseQuery;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.spi.Attempt;
import org.i247.sdk.spi.Gateway;

/**
 * Carries the calls of one biometric database to the gateway.
 *
 * @param <Q> what the database is asked with
 * @param <R> what it answers with
 */
public final class BiometricGatewayCalls<Q extends DatabaseQuery, R extends DatabaseRecord>
        implements BiometricCalls<Q, R> {
    private final Database<Q, R> database;
    private final Gateway gateway;
    private final Caller caller;
    private final AsyncCalls async;
    private final Waits waits;

    /**
     * The calls of a database.
     *
     * @param database the database
     * @param gateway what answers
     * @param caller runs the attempts
     * @param async runs calls on the client's threads
     * @param waits lets time pass between two questions about a search
     */
    public BiometricGatewayCalls(
            Database<Q, R> database, Gateway gateway, Caller caller, AsyncCalls async, Waits waits) {
        this.database = database;
        this.gateway = gateway;
        this.caller = caller;
        this.async = async;
        this.waits = waits;
    }

    @Override
    public SearchState.Pending<R> submit(Q query, QueryContext context, CallOptions options) {
        return caller.write(
                new Question<>(lane(), "submit", started -> Told.plain("STARTED")),
                context,
                options,
                attempt -> gateway.startSearch(database, query, attempt));
    }

    @Override
    public SearchState<R> poll(String searchId, QueryContext context, CallOptions options) {
        return caller.read(
                new Question<>(lane(), "poll", Told::ofSearch), context, options, attempt -> state(searchId, attempt));
    }

    private SearchState<R> state(String searchId, Attempt attempt) {
        SearchState<R> state;
        try {
            state = gateway.searchState(database, searchId, attempt);
        } catch (I247Exception e) {
            throw e.code().equals(ErrorCode.NOT_FOUND) ? expired(e.failure()) : e;
        }
        if (!state.searchId().equals(searchId)) {
            throw new MemberException("searchId", "CONTRADICTION");
        }
        if (state instanceof SearchState.Done<R> done
                && !done.answer().provenance().database().equals(database.name())) {
            throw new MemberException("answer.database.name", "CONTRADICTION");
        }
        return state;
    }

    private static I247Exception expired(Failure notFound) {
        Failure expired = Failure.of(ErrorCode.SEARCH_EXPIRED);
        return I247Exception.of(notFound.status()
                .map(status -> expired.withAnswer(status, notFound.requestId().orElse(null)))
                .orElse(expired));
    }

    @Override
    public SearchState<R> await(SearchState.Pending<R> search, WaitOptions options, QueryContext context) {
        return waits.await(waiting(search, options, context));
    }

    @Override
    public CompletableFuture<SearchState<R>> awaitAsync(
            SearchState.Pending<R> search, WaitOptions options, QueryContext context) {
        return waits.awaitAsync(waiting(search, options, context));
    }

    private Waiting<SearchState<R>> waiting(SearchState.Pending<R> search, WaitOptions options, QueryContext context) {
        AtomicInteger asked = new AtomicInteger();
        return WaitedSearch.of(search, options, waits.nanos(), left -> {
            Duration time = left.compareTo(caller.total()) < 0 ? left : caller.total();
            CallOptions each = CallOptions.defaults().withTimeout(time);
            String number = "-" + asked.incrementAndGet();
            return poll(
                    search.searchId(),
                    context,
                    options.reference()
                            .map(own -> each.withReference(own + number))
                            .orElse(each));
        });
    }

    @Override
    public <T> CompletableFuture<T> async(Supplier<T> call) {
        return async.start(call);
    }

    private String lane() {
        return database.name().value();
    }
}
