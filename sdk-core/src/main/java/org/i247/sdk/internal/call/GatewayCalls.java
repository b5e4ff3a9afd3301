package org.i247.sdk.internal.call;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.Violation;
import org.i247.sdk.internal.evidence.Told;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.Database;
import org.i247.sdk.query.DatabaseCalls;
import org.i247.sdk.query.DatabaseQuery;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.Image;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Outcome;
import org.i247.sdk.query.Page;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.query.Versioned;
import org.i247.sdk.spi.Gateway;

/**
 * Carries the calls of one database to the gateway.
 *
 * @param <Q> what the database is asked with
 * @param <R> what it holds
 */
public final class GatewayCalls<Q extends DatabaseQuery, R extends DatabaseRecord> implements DatabaseCalls<Q, R> {
    private static final int MAX_BATCH = 100;

    private final Database<Q, R> database;
    private final Gateway gateway;
    private final Caller caller;
    private final AsyncCalls async;

    /**
     * The calls of a database.
     *
     * @param database the database
     * @param gateway what answers
     * @param caller runs the attempts
     * @param async runs calls on the client's threads
     */
    public GatewayCalls(Database<Q, R> database, Gateway gateway, Caller caller, AsyncCalls async) {
        this.database = database;
        this.gateway = gateway;
        this.caller = caller;
        this.async = async;
    }

    @Override
    public Answer<R> search(Q query, Page page, QueryContext context, CallOptions options) {
        return caller.read(
                new Question<>(lane(), "search", Told::of),
                context,
                options,
                attempt -> ofDatabase(gateway.search(database, query, page, attempt)));
    }

    private Answer<R> ofDatabase(Answer<R> answer) {
        if (!answer.provenance().database().equals(database.name())) {
            throw new MemberException("database.name", "CONTRADICTION");
        }
        return answer;
    }

    @Override
    public List<Outcome<R>> searchBatch(List<Q> queries, QueryContext context, CallOptions options) {
        List<Q> all = List.copyOf(queries);
        if (all.isEmpty() || all.size() > MAX_BATCH) {
            throw I247Exception.of(Failure.of(ErrorCode.INVALID_QUERY)
                    .withViolations(List.of(new Violation("queries", "RANGE", "is 1 to " + MAX_BATCH + " questions"))));
        }
        return caller.read(
                new Question<>(lane(), "search-batch", Told::ofBatch),
                context,
                options,
                attempt -> oneForEach(all, gateway.searchBatch(database, all, attempt)));
    }

    /** One outcome too few, and the others would land at the wrong questions. */
    private List<Outcome<R>> oneForEach(List<Q> queries, List<Outcome<R>> outcomes) {
        if (outcomes.size() != queries.size()) {
            throw new MemberException("answers", "REQUIRED");
        }
        for (Outcome<R> outcome : outcomes) {
            if (outcome instanceof Outcome.Answered<R> answered) {
                ofDatabase(answered.answer());
            }
        }
        return outcomes;
    }

    @Override
    public Optional<Versioned<R>> record(String recordId, QueryContext context, CallOptions options) {
        return caller.read(new Question<>(lane(), "record", Told::found), context, options, attempt -> {
            Optional<Versioned<R>> found = gateway.record(database, recordId, attempt);
            if (found.filter(each -> !each.record().recordId().equals(recordId)).isPresent()) {
                throw new MemberException("recordId", "CONTRADICTION");
            }
            return found;
        });
    }

    @Override
    public Optional<Image> image(String recordId, String imageId, QueryContext context, CallOptions options) {
        return caller.read(
                new Question<>(lane(), "image", Told::found),
                context,
                options,
                attempt -> gateway.image(database, recordId, imageId, attempt));
    }

    @Override
    public <T> CompletableFuture<T> async(Supplier<T> call) {
        return async.start(call);
    }

    private String lane() {
        return database.name().value();
    }
}
