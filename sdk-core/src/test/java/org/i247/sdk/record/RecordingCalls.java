package org.i247.sdk.record;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.IdempotencyKey;
import org.i247.sdk.query.Image;
import org.i247.sdk.query.Members;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.query.Versioned;
import org.i247.sdk.vehicle.VehicleRecord;

/** Keeps every write, and does with it what a test says; the last word is repeated. */
final class RecordingCalls implements RecordCalls<VehicleRecord> {
    final List<RecordWrite> writes = new ArrayList<>();
    private final List<String> script = new ArrayList<>();
    private String last = "created";

    /** What ends a process stands for one that was killed. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    RecordingCalls then(String word) {
        script.add(word);
        return this;
    }

    Members created(int write) {
        return ((RecordWrite.Create) writes.get(write)).record();
    }

    @Override
    public WriteOutcome<Versioned<VehicleRecord>> write(RecordWrite write, QueryContext context, CallOptions options) {
        writes.add(write);
        last = script.isEmpty() ? last : script.remove(0);
        return switch (last) {
            case "created" -> new WriteOutcome.Done<>(record("smv-" + writes.size()));
            case "dies" -> throw new Killed();
            case "unknown" ->
                new WriteOutcome.Unknown<>(
                        I247Exception.of(Failure.of(ErrorCode.CONNECTION_LOST)), write, Instant.MAX, () -> {
                            throw new AssertionError("an import sends again by itself");
                        });
            case "quota" ->
                new WriteOutcome.Refused<>(I247Exception.of(
                        Failure.of(ErrorCode.QUOTA_USED_UP, "SMV").withRetryAfter(Duration.ofSeconds(7))));
            case "invalid" -> new WriteOutcome.Refused<>(RecordImportTest.problem(422, ErrorCode.INVALID_RECORD));
            case "role" -> new WriteOutcome.Refused<>(RecordImportTest.problem(403, ErrorCode.WRITE_NOT_ALLOWED));
            default ->
                new WriteOutcome.Conflict<>(
                        I247Exception.of(Failure.of(ErrorCode.ALREADY_RECORDED)
                                .withAnswer(409, "req-1")
                                .withRecordId("smv-77")),
                        Optional.of("smv-77"),
                        false);
        };
    }

    private static Versioned<VehicleRecord> record(String id) {
        return new Versioned<>(
                new VehicleRecord(
                        Members.builder().put("recordId", id).put("owner", "UT").build()),
                "\"v1\"");
    }

    @Override
    public WriteOutcome<Deleted> delete(RecordWrite.Delete write, QueryContext context, CallOptions options) {
        throw new AssertionError("an import deletes nothing");
    }

    @Override
    public Optional<Versioned<VehicleRecord>> read(String recordId, QueryContext context, CallOptions options) {
        return Optional.empty();
    }

    @Override
    public Optional<Image> image(String recordId, String imageId, QueryContext context, CallOptions options) {
        return Optional.empty();
    }

    @Override
    public IdempotencyKey newKey() {
        return new IdempotencyKey(UUID.randomUUID());
    }

    @Override
    public <T> CompletableFuture<T> async(Supplier<T> call) {
        return CompletableFuture.supplyAsync(call);
    }
}
