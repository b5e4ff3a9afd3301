package org.i247.sdk.internal.call;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.i247.sdk.biometric.SearchState;
import org.i247.sdk.biometric.WaitOptions;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.query.DatabaseRecord;

/**
 * The answer to a biometric search is waited for as often as the gateway says.
 *
 * @param <R> the type of the candidates
 */
record WaitedSearch<R extends DatabaseRecord>(WaitOptions options, Function<Duration, SearchState<R>> question)
        implements Waited<SearchState<R>> {
    /** A wait for a search that begins now; a search with a pause comes from the gateway itself. */
    static <R extends DatabaseRecord> Waiting<SearchState<R>> of(
            SearchState.Pending<R> search,
            WaitOptions options,
            LongSupplier nanos,
            Function<Duration, SearchState<R>> question) {
        return new Waiting<>(
                search, search.pollAfter(), options.atMost(), nanos, new WaitedSearch<>(options, question));
    }

    @Override
    public SearchState<R> ask(Duration time) {
        return question.apply(time);
    }

    @Override
    public Optional<Duration> pause(SearchState<R> state) {
        return state instanceof SearchState.Pending<R> pending ? Optional.of(pending.pollAfter()) : Optional.empty();
    }

    @Override
    public void pausing(SearchState<R> state, Duration pause) {
        options.progress().accept(new SearchState.Pending<>(state.searchId(), pause));
    }

    @Override
    public ErrorCode unknown() {
        return ErrorCode.SEARCH_EXPIRED;
    }
}
