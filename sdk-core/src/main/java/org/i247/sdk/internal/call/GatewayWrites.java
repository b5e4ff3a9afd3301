package org.i247.sdk.internal.call;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.Database;
import org.i247.sdk.query.DatabaseCalls;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.IdempotencyKey;
import org.i247.sdk.query.Image;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.query.Versioned;
import org.i247.sdk.record.Deleted;
import org.i247.sdk.record.RecordCalls;
import org.i247.sdk.record.RecordWrite;
import org.i247.sdk.record.WriteOutcome;
import org.i247.sdk.spi.Attempt;
import org.i247.sdk.spi.Gateway;

/**
 * Carries the writes to one database to the gateway, and says what they came to.
 *
 * @param <R> what it holds
 */
public final class GatewayWrites<R extends DatabaseRecord> implements RecordCalls<R> {
    private final Database<?, R> database;
    private final DatabaseCalls<?, R> reading;
    private final Gateway gateway;
    private final KeyedWrites writes;
    private final Supplier<IdempotencyKey> keys;

    /**
     * The writes to a database.
     *
     * @param database the database
     * @param reading its other calls
     * @param gateway what carries the writes out
     * @param caller runs the attempts
     * @param keys makes keys, never the same twice
     * @param clock this machine's clock, which the life of keys goes by
     */
    public GatewayWrites(
            Database<?, R> database,
            DatabaseCalls<?, R> reading,
            Gateway gateway,
            Caller caller,
            Supplier<IdempotencyKey> keys,
            InstantSource clock) {
        this.database = database;
        this.reading = reading;
        this.gateway = gateway;
        this.writes = new KeyedWrites(caller, clock);
        this.keys = keys;
    }

    @Override
    public WriteOutcome<Versioned<R>> write(RecordWrite write, QueryContext context, CallOptions options) {
        return begin(write, context, options, attempt -> written(write, attempt));
    }

    @Override
    public WriteOutcome<Deleted> delete(RecordWrite.Delete write, QueryContext context, CallOptions options) {
        return begin(write, context, options, attempt -> {
            gateway.write(database, write, attempt);
            return new Deleted(write.recordId());
        });
    }

    private Versioned<R> written(RecordWrite write, Attempt attempt) {
        Versioned<R> written =
                gateway.write(database, write, attempt).orElseThrow(() -> new MemberException("record", "REQUIRED"));
        Optional<String> named = recordId(write);
        if (named.isPresent() && !named.get().equals(written.record().recordId())) {
            throw new MemberException("recordId", "CONTRADICTION");
        }
        return written;
    }

    private <T> WriteOutcome<T> begin(
            RecordWrite write, QueryContext context, CallOptions options, Function<Attempt, T> attempt) {
        KeyedWrites.Kind kind = new KeyedWrites.Kind(database.name().value(), operation(write), word(write));
        return writes.write(kind, write, context, options, attempt);
    }

    private static Optional<String> recordId(RecordWrite write) {
        if (write instanceof RecordWrite.Replace replace) {
            return Optional.of(replace.recordId());
        }
        if (write instanceof RecordWrite.Retain retain) {
            return Optional.of(retain.recordId());
        }
        return write instanceof RecordWrite.PutImage image ? Optional.of(image.recordId()) : Optional.empty();
    }

    /** What the evidence says of a write that was carried out; each has a status of its own (contract, section 5). */
    private static String word(RecordWrite write) {
        if (write instanceof RecordWrite.Create) {
            return "CREATED";
        }
        return write instanceof RecordWrite.Delete ? "DELETED" : "CHANGED";
    }

    private static String operation(RecordWrite write) {
        if (write instanceof RecordWrite.Create) {
            return "create";
        }
        if (write instanceof RecordWrite.Replace) {
            return "update";
        }
        if (write instanceof RecordWrite.Retain) {
            return "retain";
        }
        return write instanceof RecordWrite.Delete ? "delete" : "put-image";
    }

    @Override
    public Optional<Versioned<R>> read(String recordId, QueryContext context, CallOptions options) {
        return reading.record(recordId, context, options);
    }

    @Override
    public Optional<Image> image(String recordId, String imageId, QueryContext context, CallOptions options) {
        return reading.image(recordId, imageId, context, options);
    }

    @Override
    public IdempotencyKey newKey() {
        return keys.get();
    }

    @Override
    public <T> CompletableFuture<T> async(Supplier<T> call) {
        return reading.async(call);
    }
}
