package org.i247.borderdesk.check;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.i247.sdk.biometric.BiometricOperations;
import org.i247.sdk.biometric.DnaQuery;
import org.i247.sdk.biometric.FingerprintQuery;
import org.i247.sdk.biometric.SearchState;
import org.i247.sdk.biometric.WaitOptions;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.DatabaseQuery;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.Outcome;

/** Asks whose fingerprints or DNA profile these are, and waits for the answer. */
public final class BiometricCheck {
    private final Asking asking;
    private final Duration wait;
    private final SearchWatch watch;

    /**
     * A check.
     *
     * @param asking where and how it is asked
     * @param wait how long to wait for the answer; zero not to wait
     * @param watch is told of the search
     */
    public BiometricCheck(Asking asking, Duration wait, SearchWatch watch) {
        this.asking = asking;
        this.wait = wait;
        this.watch = watch;
    }

    /**
     * Asks for fingerprints.
     *
     * @param query the question
     * @return the result
     */
    public CheckResult fingerprints(FingerprintQuery query) {
        return start(DatabaseName.AFIS, asking.client().fingerprints(), query);
    }

    /**
     * Goes on with a search for fingerprints.
     *
     * @param searchId its id, as typed
     * @return the result
     */
    public CheckResult fingerprints(String searchId) {
        return resume(DatabaseName.AFIS, asking.client().fingerprints(), searchId);
    }

    /**
     * Asks for a DNA profile.
     *
     * @param query the question
     * @return the result
     */
    public CheckResult dnaProfiles(DnaQuery query) {
        return start(DatabaseName.DNA, asking.client().dnaProfiles(), query);
    }

    /**
     * Goes on with a search for a DNA profile.
     *
     * @param searchId its id, as typed
     * @return the result
     */
    public CheckResult dnaProfiles(String searchId) {
        return resume(DatabaseName.DNA, asking.client().dnaProfiles(), searchId);
    }

    private <Q extends DatabaseQuery, R extends DatabaseRecord> CheckResult start(
            DatabaseName name, BiometricOperations<Q, R> database, Q query) {
        SearchState.Pending<R> search;
        try {
            search = database.submit(query, asking.client().context(), asking.options());
        } catch (I247Exception e) {
            return result(name, new Outcome.Failed<R>(e), Optional.empty(), List.of());
        }
        watch.started(search.searchId());
        return follow(name, search, () -> await(database, search));
    }

    private <Q extends DatabaseQuery, R extends DatabaseRecord> CheckResult resume(
            DatabaseName name, BiometricOperations<Q, R> database, String searchId) {
        SearchState.Pending<R> search = SearchState.Pending.resumed(searchId);
        watch.resumed(searchId);
        return follow(
                name,
                search,
                () -> wait.isZero()
                        ? database.poll(searchId, asking.client().context(), asking.options())
                        : await(database, search));
    }

    private <Q extends DatabaseQuery, R extends DatabaseRecord> SearchState<R> await(
            BiometricOperations<Q, R> database, SearchState.Pending<R> search) {
        if (wait.isZero()) {
            return search;
        }
        WaitOptions options =
                WaitOptions.atMost(wait).withReference(asking.reference()).withProgress(watch::waiting);
        return database.await(search, options, asking.client().context());
    }

    private <R extends DatabaseRecord> CheckResult follow(
            DatabaseName name, SearchState.Pending<R> search, Supplier<SearchState<R>> asks) {
        String id = search.searchId();
        Outcome<R> outcome;
        List<Note> notes = List.of();
        try {
            SearchState<R> state = asks.get();
            outcome = state.toOutcome();
            if (state instanceof SearchState.Pending<R>) {
                notes = List.of(Note.of("note.search-open", id));
            }
        } catch (I247Exception e) {
            outcome = new Outcome.Failed<>(e);
        }
        watch.ended();
        return result(name, outcome, Optional.of(id), notes);
    }

    private CheckResult result(
            DatabaseName name, Outcome<? extends DatabaseRecord> outcome, Optional<String> searchId, List<Note> notes) {
        return new CheckResult(
                asking.reference(), List.of(new DatabaseCheck(name, outcome, List.of())), notes, searchId);
    }
}
