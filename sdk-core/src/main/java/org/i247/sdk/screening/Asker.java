package org.i247.sdk.screening;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.DatabaseOperations;
import org.i247.sdk.query.DatabaseQuery;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.Outcome;
import org.i247.sdk.query.Page;
import org.i247.sdk.query.QueryContext;

/** Sends batches to the databases, and each question by itself to a gateway that has no batches. */
final class Asker {
    private final Map<DatabaseName, DatabaseOperations<?, ?>> databases;
    private final QueryContext context;
    private final CallOptions options;

    Asker(Map<DatabaseName, DatabaseOperations<?, ?>> databases, QueryContext context, CallOptions options) {
        this.databases = databases;
        this.context = context;
        this.options = options;
    }

    boolean knows(DatabaseName database) {
        return databases.containsKey(database);
    }

    /**
     * What was sent.
     *
     * @param exchange what ends the exchange when it is cancelled
     * @param outcomes what comes of it
     */
    record Sent(CompletableFuture<?> exchange, CompletableFuture<? extends List<? extends Outcome<?>>> outcomes) {}

    Sent ask(DatabaseName database, Batch batch) {
        DatabaseOperations<?, ?> operations = databases.get(database);
        if (operations == null) {
            throw new IllegalArgumentException("this client has no database " + database);
        }
        return ask(operations, batch);
    }

    @SuppressWarnings("unchecked") // a subject's builder put each question to the database that its type belongs to
    private <Q extends DatabaseQuery, R extends DatabaseRecord> Sent ask(
            DatabaseOperations<Q, R> operations, Batch batch) {
        List<Q> queries = (List<Q>) batch.queries();
        if (batch.isTogether()) {
            CompletableFuture<List<Outcome<R>>> call = operations.searchBatchAsync(queries, context, options);
            return new Sent(call, call);
        }
        var call = operations.searchAsync(queries.get(0), Page.first(), context, options);
        return new Sent(call, call.thenApply(answer -> List.of(new Outcome.Answered<>(answer))));
    }
}
