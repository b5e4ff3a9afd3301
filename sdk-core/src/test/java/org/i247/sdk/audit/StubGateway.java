package org.i247.sdk.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.i247.sdk.spi.ExchangeWitness;
import org.i247.sdk.spi.Gateway;

/** A country's own gateway, whose database holds nothing; what it tells of its signatures is the test's affair. */
record StubGateway(Consumer<ExchangeWitness> telling) implements Gateway {
    static final String REQUEST_ID = "req-1";

    @Override
    public <Q extends DatabaseQuery, R extends DatabaseRecord> Answer<R> search(
            Database<Q, R> database, Q query, Page page, Attempt attempt) {
        telling.accept(attempt.witness());
        return new Answer.NoHit<>(new Provenance(
                database.name(),
                Optional.empty(),
                Instant.parse("2026-11-23T10:00:01Z"),
                attempt.reference(),
                REQUEST_ID));
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
    public void close() {}
}
