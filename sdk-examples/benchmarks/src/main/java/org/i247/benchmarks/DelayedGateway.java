package org.i247.benchmarks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.Database;
import org.i247.sdk.query.DatabaseQuery;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.Image;
import org.i247.sdk.query.Outcome;
import org.i247.sdk.query.Page;
import org.i247.sdk.query.Provenance;
import org.i247.sdk.query.ServiceStatus;
import org.i247.sdk.query.Versioned;
import org.i247.sdk.spi.Attempt;
import org.i247.sdk.spi.Gateway;

/** A gateway within the process that finds nothing, and says so after a round trip: nothing of it costs the client anything. */
final class DelayedGateway implements Gateway {
    private final long millis;

    DelayedGateway(long millis) {
        this.millis = millis;
    }

    @Override
    public <Q extends DatabaseQuery, R extends DatabaseRecord> Answer<R> search(
            Database<Q, R> database, Q query, Page page, Attempt attempt) {
        await();
        return noHit(database, attempt);
    }

    @Override
    public <Q extends DatabaseQuery, R extends DatabaseRecord> List<Outcome<R>> searchBatch(
            Database<Q, R> database, List<Q> queries, Attempt attempt) {
        await();
        Outcome<R> nothing = new Outcome.Answered<>(noHit(database, attempt));
        return queries.stream().map(query -> nothing).toList();
    }

    private static <R extends DatabaseRecord> Answer<R> noHit(Database<?, R> database, Attempt attempt) {
        return new Answer.NoHit<>(
                new Provenance(database.name(), Optional.empty(), Instant.EPOCH, attempt.reference(), "request-1"));
    }

    private void await() {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw I247Exception.of(Failure.of(ErrorCode.INTERRUPTED));
        }
    }

    @Override
    public <R extends DatabaseRecord> Optional<Versioned<R>> record(
            Database<?, R> database, String recordId, Attempt attempt) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Image> image(Database<?, ?> database, String recordId, String imageId, Attempt attempt) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ServiceStatus status(Attempt attempt) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
