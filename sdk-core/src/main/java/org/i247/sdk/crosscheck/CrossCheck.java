package org.i247.sdk.crosscheck;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
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
import org.i247.sdk.query.QueryContext;
import org.jspecify.annotations.Nullable;

/**
 * Asks several databases about one traveller or one vehicle at the same time. One deadline bounds them all; each outcome
 * is a database's own, so a failure of one neither hides a hit of another nor passes for a clear. Safe for use by several
 * threads.
 */
public final class CrossCheck {
    private static final int LONGEST_REFERENCE = 48;

    private final Map<DatabaseName, DatabaseOperations<?, ?>> databases;
    private final Duration time;
    private final Supplier<String> references;

    /**
     * A cross-check over databases.
     *
     * @param databases the databases that can be asked
     * @param time how long a check may take if its options do not say, more than nothing
     * @param references makes a reference for a check that has none
     */
    public CrossCheck(
            Map<DatabaseName, DatabaseOperations<?, ?>> databases, Duration time, Supplier<String> references) {
        this.databases = Map.copyOf(databases);
        this.time = time;
        this.references = references;
    }

    /**
     * Asks, and waits until every database has its outcome or the time is over. An interruption ends the calls that are
     * under way, sets the thread's flag again, and gives what is known by then.
     *
     * @param question what is asked of which database
     * @param context who asks and why
     * @return each database's outcome; a call that failed is one of them, never an exception
     */
    public CrossCheckResult ask(CrossCheckQuestion question, QueryContext context) {
        return ask(question, context, CallOptions.defaults());
    }

    /**
     * As {@link #ask(CrossCheckQuestion, QueryContext)}, with options.
     *
     * @param question what is asked of which database
     * @param context who asks and why
     * @param options what differs for this check; the time is that of the check as a whole, and the reference is the
     *     check's, of at most 48 characters
     * @return each database's outcome
     * @throws IllegalArgumentException if the reference is too long for the databases' codes to be added
     */
    public CrossCheckResult ask(CrossCheckQuestion question, QueryContext context, CallOptions options) {
        Running running = start(question, context, options);
        try {
            return running.result().get();
        } catch (InterruptedException e) {
            running.cancel();
            CrossCheckResult known = running.result().join();
            Thread.currentThread().interrupt();
            return known;
        } catch (ExecutionException e) {
            throw new IllegalStateException("an outcome is a value", e);
        }
    }

    /**
     * As {@link #ask(CrossCheckQuestion, QueryContext, CallOptions)}, without blocking.
     *
     * @param question what is asked of which database
     * @param context who asks and why
     * @param options what differs for this check
     * @return each database's outcome, later; cancelling it ends the calls
     * @throws IllegalArgumentException if the reference is too long for the databases' codes to be added
     */
    public CompletableFuture<CrossCheckResult> askAsync(
            CrossCheckQuestion question, QueryContext context, CallOptions options) {
        Running running = start(question, context, options);
        var unused = running.result().whenComplete((result, error) -> {
            if (error instanceof CancellationException) {
                running.cancel();
            }
        });
        return running.result();
    }

    private Running start(CrossCheckQuestion question, QueryContext context, CallOptions options) {
        String reference = options.reference().orElseGet(references);
        if (reference.length() > LONGEST_REFERENCE) {
            throw new IllegalArgumentException(
                    "the reference of a cross-check is at most " + LONGEST_REFERENCE + " characters");
        }
        Duration total = options.timeout().orElse(time);
        List<CompletableFuture<?>> calls = new ArrayList<>();
        List<CompletableFuture<? extends CrossCheckOutcome<?>>> outcomes = new ArrayList<>();
        for (CrossCheckQuestion.Part part : question.parts()) {
            CallOptions own = options.withTimeout(total)
                    .withReference(reference + "/" + part.database().value());
            outcomes.add(outcome(part, context, own, total, calls));
        }
        CompletableFuture<CrossCheckResult> result = CompletableFuture.allOf(
                        outcomes.toArray(CompletableFuture<?>[]::new))
                .thenApply(done -> new CrossCheckResult(
                        reference,
                        outcomes.stream()
                                .<CrossCheckOutcome<?>>map(CompletableFuture::join)
                                .toList()));
        return new Running(calls, result);
    }

    private CompletableFuture<? extends CrossCheckOutcome<?>> outcome(
            CrossCheckQuestion.Part part,
            QueryContext context,
            CallOptions options,
            Duration total,
            List<CompletableFuture<?>> calls) {
        DatabaseOperations<?, ?> database = databases.get(part.database());
        if (part.query().isEmpty() || database == null) {
            String reason = part.query().isEmpty() ? part.reason() : "this client has no such database";
            return CompletableFuture.completedFuture(
                    new CrossCheckOutcome<>(part.database(), new Outcome.NotAsked<>(reason)));
        }
        return search(part, database, context, options, total, calls);
    }

    @SuppressWarnings("unchecked") // the builder put each question to the database that its type belongs to
    private static <Q extends DatabaseQuery, R extends DatabaseRecord> CompletableFuture<CrossCheckOutcome<R>> search(
            CrossCheckQuestion.Part part,
            DatabaseOperations<Q, R> database,
            QueryContext context,
            CallOptions options,
            Duration total,
            List<CompletableFuture<?>> calls) {
        Q query = (Q) part.query().orElseThrow();
        CompletableFuture<Answer<R>> call = database.searchAsync(query, Page.first(), context, options);
        calls.add(call);
        // A call's own time starts when it has its turn; the check's runs from the beginning.
        return call.copy().orTimeout(total.toNanos(), TimeUnit.NANOSECONDS).handle((answer, error) -> {
            call.cancel(true);
            return new CrossCheckOutcome<>(part.database(), outcome(answer, error, total));
        });
    }

    private static <R extends DatabaseRecord> Outcome<R> outcome(
            @Nullable Answer<R> answer, @Nullable Throwable error, Duration total) {
        return answer != null ? new Outcome.Answered<>(answer) : new Outcome.Failed<>(failure(error, total));
    }

    private static I247Exception failure(@Nullable Throwable error, Duration total) {
        Throwable cause = error instanceof CompletionException ? error.getCause() : error;
        if (cause instanceof I247Exception known) {
            return known;
        }
        if (cause instanceof TimeoutException) {
            String seconds =
                    BigDecimal.valueOf(total.toMillis(), 3).stripTrailingZeros().toPlainString();
            return I247Exception.of(
                    Failure.of(ErrorCode.DEADLINE_EXCEEDED, ErrorCode.DEADLINE_EXCEEDED.value(), seconds));
        }
        if (cause instanceof CancellationException) {
            return I247Exception.of(Failure.of(ErrorCode.INTERRUPTED));
        }
        return I247Exception.of(Failure.of(ErrorCode.CLIENT_FAULT), cause);
    }

    /** A check under way: its calls, and what will be known of them. */
    private record Running(List<CompletableFuture<?>> calls, CompletableFuture<CrossCheckResult> result) {
        void cancel() {
            calls.forEach(call -> call.cancel(true));
        }
    }
}
