package org.i247.borderdesk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.Database;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.DatabaseQuery;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.Hit;
import org.i247.sdk.query.Image;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.Outcome;
import org.i247.sdk.query.Page;
import org.i247.sdk.query.Provenance;
import org.i247.sdk.query.ServiceStatus;
import org.i247.sdk.query.Versioned;
import org.i247.sdk.spi.Attempt;
import org.i247.sdk.spi.Gateway;

/** A gateway that answers each database as a test says; no hit if it says nothing. */
public final class GatewayStub implements Gateway {
    public static final Instant NOW = Instant.parse("2026-11-23T10:00:01Z");

    /** What a database answers. */
    public interface Reply {
        <Q extends DatabaseQuery, R extends DatabaseRecord> Answer<R> to(Database<Q, R> database, Attempt attempt);
    }

    /** A question that was asked. */
    public record Asked(String database, Members criteria, String reference) {}

    private final Map<DatabaseName, Reply> replies = new HashMap<>();
    private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());

    public GatewayStub on(DatabaseName database, Reply reply) {
        replies.put(database, reply);
        return this;
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    public static Provenance provenance(DatabaseName database, String reference) {
        return new Provenance(
                database, Optional.of(Instant.parse("2026-11-23T09:00:00Z")), NOW, reference, "request-" + database);
    }

    public static Reply noHit() {
        return new Reply() {
            @Override
            public <Q extends DatabaseQuery, R extends DatabaseRecord> Answer<R> to(
                    Database<Q, R> database, Attempt attempt) {
                return new Answer.NoHit<>(provenance(database.name(), attempt.reference()));
            }
        };
    }

    public static Reply tooMany(OptionalLong total) {
        return new Reply() {
            @Override
            public <Q extends DatabaseQuery, R extends DatabaseRecord> Answer<R> to(
                    Database<Q, R> database, Attempt attempt) {
                return new Answer.TooMany<>(total, provenance(database.name(), attempt.reference()));
            }
        };
    }

    public static Reply incomplete() {
        return new Reply() {
            @Override
            public <Q extends DatabaseQuery, R extends DatabaseRecord> Answer<R> to(
                    Database<Q, R> database, Attempt attempt) {
                return new Answer.Incomplete<>(provenance(database.name(), attempt.reference()));
            }
        };
    }

    public static Reply failing(RuntimeException error) {
        return new Reply() {
            @Override
            public <Q extends DatabaseQuery, R extends DatabaseRecord> Answer<R> to(
                    Database<Q, R> database, Attempt attempt) {
                throw error;
            }
        };
    }

    public static Reply hit(HitSpecimen... specimens) {
        return hits(specimens.length, true, specimens);
    }

    public static Reply hits(long total, boolean complete, HitSpecimen... specimens) {
        return new Reply() {
            @Override
            public <Q extends DatabaseQuery, R extends DatabaseRecord> Answer<R> to(
                    Database<Q, R> database, Attempt attempt) {
                List<Hit<R>> hits = new ArrayList<>();
                for (HitSpecimen specimen : specimens) {
                    hits.add(specimen.of(database));
                }
                return new Answer.Hits<>(
                        hits, total, complete, Optional.empty(), provenance(database.name(), attempt.reference()));
            }
        };
    }

    @Override
    public <Q extends DatabaseQuery, R extends DatabaseRecord> Answer<R> search(
            Database<Q, R> database, Q query, Page page, Attempt attempt) {
        asked.add(new Asked(database.name().value(), query.criteria(), attempt.reference()));
        return replies.getOrDefault(database.name(), noHit()).to(database, attempt);
    }

    @Override
    public <Q extends DatabaseQuery, R extends DatabaseRecord> List<Outcome<R>> searchBatch(
            Database<Q, R> database, List<Q> queries, Attempt attempt) {
        return queries.stream().map(query -> outcome(database, query, attempt)).toList();
    }

    private <Q extends DatabaseQuery, R extends DatabaseRecord> Outcome<R> outcome(
            Database<Q, R> database, Q query, Attempt attempt) {
        try {
            return new Outcome.Answered<>(search(database, query, Page.first(), attempt));
        } catch (SetupException e) {
            throw e; // of the exchange as a whole
        } catch (I247Exception e) {
            return new Outcome.Failed<>(e);
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
