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
import org.i247.sdk.query.QueryContext;

/** Sends batches to the databases. */
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

    CompletableFuture<? extends List<? extends Outcome<?>>> ask(DatabaseName database, Batch batch) {
        DatabaseOperations<?, ?> operations = databases.get(database);
        if (operations == null) {
            throw new IllegalArgumentException("this client has no database " + database);
        }
        return ask(operations, batch.queries());
    }

    @SuppressWarnings("unchecked") // a subject's builder put each question to the database that its type belongs to
    private <Q extends DatabaseQuery, R extends DatabaseRecord> CompletableFuture<List<Outcome<R>>> ask(
            DatabaseOperations<Q, R> operations, List<DatabaseQuery> queries) {
        return operations.searchBatchAsync((List<Q>) queries, context, options);
    }
}
