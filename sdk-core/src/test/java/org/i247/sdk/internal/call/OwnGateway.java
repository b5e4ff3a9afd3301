package org.i247.sdk.internal.call;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.i247.sdk.document.TravelDocuments;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.Database;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.DatabaseQuery;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.Image;
import org.i247.sdk.query.Outcome;
import org.i247.sdk.query.Page;
import org.i247.sdk.query.Provenance;
import org.i247.sdk.query.ServiceStatus;
import org.i247.sdk.query.Versioned;
import org.i247.sdk.record.RecordWrite;
import org.i247.sdk.spi.Attempt;
import org.i247.sdk.spi.Gateway;

/** A country's own gateway, which does what a test says and remembers what it was asked. */
public final class OwnGateway implements Gateway {
    public final List<Attempt> attempts = new CopyOnWriteArrayList<>();
    public final List<Page> pages = new CopyOnWriteArrayList<>();
    public final List<RecordWrite> writes = new CopyOnWriteArrayList<>();
    public volatile int closed;
    private final List<Supplier<?>> script = new ArrayList<>();

    /** What it does at the next attempt for which nothing is said yet; the last is repeated. */
    public OwnGateway then(Supplier<?> step) {
        script.add(step);
        return this;
    }

    public static Provenance provenance() {
        return provenance(TravelDocuments.DATABASE.name());
    }

    public static Provenance provenance(DatabaseName database) {
        return new Provenance(database, Optional.empty(), Instant.parse("2026-11-23T10:00:01Z"), "ref", "req");
    }

    @SuppressWarnings("unchecked") // the test knows what it asks for
    private <T> T next(Attempt attempt) {
        attempts.add(attempt);
        return (T) script.get(Math.min(attempts.size(), script.size()) - 1).get();
    }

    @Override
    public <Q extends DatabaseQuery, R extends DatabaseRecord> Answer<R> search(
            Database<Q, R> database, Q query, Page page, Attempt attempt) {
        pages.add(page);
        return next(attempt);
    }

    @Override
    public <Q extends DatabaseQuery, R extends DatabaseRecord> List<Outcome<R>> searchBatch(
            Database<Q, R> database, List<Q> queries, Attempt attempt) {
        return next(attempt);
    }

    @Override
    public <R extends DatabaseRecord> Optional<Versioned<R>> record(
            Database<?, R> database, String recordId, Attempt attempt) {
        return next(attempt);
    }

    @Override
    public Optional<Image> image(Database<?, ?> database, String recordId, String imageId, Attempt attempt) {
        return next(attempt);
    }

    @Override
    public <R extends DatabaseRecord> Optional<Versioned<R>> write(
            Database<?, R> database, RecordWrite write, Attempt attempt) {
        writes.add(write);
        return next(attempt);
    }

    @Override
    public ServiceStatus status(Attempt attempt) {
        return next(attempt);
    }

    @Override
    public void close() {
        closed++;
    }
}
