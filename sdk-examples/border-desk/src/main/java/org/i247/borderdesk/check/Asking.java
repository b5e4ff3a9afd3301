package org.i247.borderdesk.check;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.i247.sdk.I247Client;
import org.i247.sdk.crosscheck.CrossCheckQuestion;
import org.i247.sdk.crosscheck.CrossCheckResult;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.DatabaseOperations;
import org.i247.sdk.query.DatabaseQuery;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.Outcome;
import org.i247.sdk.query.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where and how the questions of one check are asked. The client is opened with the first question, so that input which
 * cannot be asked is refused at once. Used by one thread.
 */
public final class Asking {
    private final Supplier<I247Client> clients;
    private final Locale language;
    private final String reference;
    private final InstantSource clock;

    /**
     * A way of asking.
     *
     * @param clients gives the client, the same each time
     * @param language the language of the gateway's texts
     * @param reference the check's reference
     * @param clock the desk's clock
     */
    public Asking(Supplier<I247Client> clients, Locale language, String reference, InstantSource clock) {
        this.clients = clients;
        this.language = language;
        this.reference = reference;
        this.clock = clock;
    }

    I247Client client() {
        return clients.get();
    }

    String reference() {
        return reference;
    }

    Instant now() {
        return clock.instant();
    }

    CallOptions options() {
        return CallOptions.defaults().withLanguage(language).withReference(reference);
    }

    /** For something that may have been done before with a key, which the gateway must not have forgotten. */
    CallOptions options(Optional<WriteKey> key) {
        Optional<Instant> until = key.flatMap(WriteKey::until);
        if (until.isPresent() && now().isAfter(until.get())) {
            throw I247Exception.of(Failure.of(ErrorCode.IDEMPOTENCY_KEY_EXPIRED));
        }
        return key.map(known -> options().withIdempotencyKey(known.key())).orElseGet(this::options);
    }

    /**
     * Asks one database and waits.
     *
     * @param name the database
     * @param database where it is asked
     * @param query the question
     * @param notes what the officer should know beside the answer
     * @param <Q> what the database is asked with
     * @param <R> what it holds
     * @return the result
     */
    <Q extends DatabaseQuery, R extends DatabaseRecord> CheckResult askOne(
            DatabaseName name, DatabaseOperations<Q, R> database, Q query, List<Note> notes) {
        Outcome<R> outcome = database.searchAsync(query, Page.first(), client().context(), options())
                .handle(Asking::<R>outcome)
                .join();
        return new CheckResult(reference, List.of(new DatabaseCheck(name, outcome, List.of())), notes);
    }

    /** Asks several databases at the same time and waits for all of them. */
    CrossCheckResult crossCheck(CrossCheckQuestion question) {
        return client().crossCheck().ask(question, client().context(), options());
    }

    private static <R extends DatabaseRecord> Outcome<R> outcome(
            @Nullable Answer<R> answer, @Nullable Throwable error) {
        if (answer != null) {
            return new Outcome.Answered<>(answer);
        }
        Throwable cause = error instanceof CompletionException ? error.getCause() : error;
        return new Outcome.Failed<>(
                cause instanceof I247Exception failure
                        ? failure
                        : DeskFault.of(cause == null ? new IllegalStateException("no answer and no error") : cause));
    }
}
