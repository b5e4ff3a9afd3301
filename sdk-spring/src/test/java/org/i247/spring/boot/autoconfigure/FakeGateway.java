package org.i247.spring.boot.autoconfigure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

/** A gateway without a network that finds nothing and remembers whether it was closed. */
final class FakeGateway implements Gateway {
    private boolean closed;

    boolean isClosed() {
        return closed;
    }

    @Override
    public <Q extends DatabaseQuery, R extends DatabaseRecord> Answer<R> search(
            Database<Q, R> database, Q query, Page page, Attempt attempt) {
        return new Answer.NoHit<>(new Provenance(
                database.name(),
                Optional.empty(),
                Instant.EPOCH,
                attempt.context().bureau().code(),
                "request-1"));
    }

    @Override
    public <Q extends DatabaseQuery, R extends DatabaseRecord> List<Outcome<R>> searchBatch(
            Database<Q, R> database, List<Q> queries, Attempt attempt) {
        throw new UnsupportedOperationException();
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
    public void close() {
        closed = true;
    }
}
