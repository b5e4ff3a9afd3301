package org.i247.sdk.record;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.IdempotencyKey;
import org.i247.sdk.query.Image;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.query.Versioned;
import org.i247.sdk.standard.PersonalText;

/**
 * A country's own records in one database (contract, section 5). Only their owner writes them, with a certificate of the
 * role {@code BUREAU}. Safe for use by several threads.
 *
 * <p>Each write blocks until its {@link WriteOutcome} is known or the call's time is over, and then the outcome says that it
 * is not known. It throws nothing for what happens to a write. Within a call it is sent again as far as the contract allows,
 * always with the same key, also to another endpoint of the gateway: the key belongs to the bureau, not to the line.
 *
 * <p>Each write has a key, made once for it. A caller who must not lose a write makes it with {@link #newKey()}, keeps it, and
 * gives it with {@link CallOptions#withIdempotencyKey}: after a crash the same key and the same write find the first outcome,
 * for 24 hours. Since such a write may have been made before, it is unknown, and not refused, until the gateway itself says
 * what became of it. The time is counted from the call: whoever keeps a key keeps with it when it was used first.
 *
 * @param <D> what is written
 * @param <R> what the database holds
 */
public final class RecordOperations<D extends RecordDraft, R extends DatabaseRecord> {
    private final RecordCalls<R> calls;

    /**
     * The operations over what carries the calls.
     *
     * @param calls the client, or a test's own
     */
    public RecordOperations(RecordCalls<R> calls) {
        this.calls = Objects.requireNonNull(calls, "calls");
    }

    /**
     * A key that no write has had.
     *
     * @return the key
     */
    public IdempotencyKey newKey() {
        return calls.newKey();
    }

    /**
     * Records something new.
     *
     * @param draft the record
     * @param context who writes and why
     * @return what it came to; done, with the record as the database holds it
     */
    public WriteOutcome<Versioned<R>> create(D draft, QueryContext context) {
        return create(draft, context, CallOptions.defaults());
    }

    /**
     * As {@link #create(RecordDraft, QueryContext)}, with options.
     *
     * @param draft the record
     * @param context who writes and why
     * @param options what differs for this call, perhaps the key
     * @return what it came to
     */
    public WriteOutcome<Versioned<R>> create(D draft, QueryContext context, CallOptions options) {
        return calls.write(new RecordWrite.Create(keyOf(options), draft.members()), context, options);
    }

    /**
     * Puts a record in the place of the one that was read. It replaces the whole record: start the draft with {@code
     * edit}, so that nothing is lost.
     *
     * @param read the record as it was read; if it has changed since, nothing is written
     * @param draft the whole record
     * @param context who writes and why
     * @return what it came to; a record that has changed since is a {@link WriteOutcome.Conflict}
     */
    public WriteOutcome<Versioned<R>> update(Versioned<R> read, D draft, QueryContext context) {
        return update(read.record().recordId(), read.version(), draft, context, CallOptions.defaults());
    }

    /**
     * As {@link #update(Versioned, RecordDraft, QueryContext)}, with options.
     *
     * @param recordId the record's id
     * @param version the version that is replaced, from {@link Versioned#version()}
     * @param draft the whole record
     * @param context who writes and why
     * @param options what differs for this call, perhaps the key
     * @return what it came to
     */
    public WriteOutcome<Versioned<R>> update(
            String recordId, String version, D draft, QueryContext context, CallOptions options) {
        return calls.write(
                new RecordWrite.Replace(keyOf(options), recordId, version, draft.members()), context, options);
    }

    /**
     * Changes how long a record is kept.
     *
     * @param read the record as it was read
     * @param until the day up to which it is kept
     * @param reason why, in the country's words, without personal data
     * @param context who writes and why
     * @return what it came to
     * @throws InvalidRequestException if no reason is given
     */
    public WriteOutcome<Versioned<R>> retain(Versioned<R> read, LocalDate until, String reason, QueryContext context) {
        return retain(read.record().recordId(), read.version(), until, reason, context, CallOptions.defaults());
    }

    /**
     * As {@link #retain(Versioned, LocalDate, String, QueryContext)}, with options.
     *
     * @param recordId the record's id
     * @param version the version that is changed
     * @param until the day up to which it is kept
     * @param reason why, in the country's words, without personal data
     * @param context who writes and why
     * @param options what differs for this call, perhaps the key
     * @return what it came to
     * @throws InvalidRequestException if no reason is given
     */
    public WriteOutcome<Versioned<R>> retain(
            String recordId,
            String version,
            LocalDate until,
            String reason,
            QueryContext context,
            CallOptions options) {
        return calls.write(
                new RecordWrite.Retain(keyOf(options), recordId, version, until, PersonalText.of(reason)),
                context,
                options);
    }

    /**
     * Deletes a record.
     *
     * @param read the record as it was read; if it has changed since, nothing is deleted
     * @param reason why, in the country's words, without personal data
     * @param context who writes and why
     * @return what it came to
     * @throws InvalidRequestException if no reason is given
     */
    public WriteOutcome<Deleted> delete(Versioned<R> read, String reason, QueryContext context) {
        return delete(read.record().recordId(), read.version(), reason, context, CallOptions.defaults());
    }

    /**
     * As {@link #delete(Versioned, String, QueryContext)}, with options.
     *
     * @param recordId the record's id
     * @param version the version that is deleted
     * @param reason why, in the country's words, without personal data
     * @param context who writes and why
     * @param options what differs for this call, perhaps the key
     * @return what it came to
     * @throws InvalidRequestException if no reason is given
     */
    public WriteOutcome<Deleted> delete(
            String recordId, String version, String reason, QueryContext context, CallOptions options) {
        return calls.delete(
                new RecordWrite.Delete(keyOf(options), recordId, version, PersonalText.of(reason)), context, options);
    }

    /**
     * Adds a picture to a record, or replaces the one with its id.
     *
     * @param recordId the record's id
     * @param imageId the picture's id, of the caller's choice: 1 to 128 of letters, digits and {@code . _ ~ -}
     * @param image a JPEG or PNG of at most 10 MiB
     * @param context who writes and why
     * @return what it came to; done, with the record that names the picture
     */
    public WriteOutcome<Versioned<R>> putImage(String recordId, String imageId, Image image, QueryContext context) {
        return putImage(recordId, imageId, image, context, CallOptions.defaults());
    }

    /**
     * As {@link #putImage(String, String, Image, QueryContext)}, with options.
     *
     * @param recordId the record's id
     * @param imageId the picture's id, of the caller's choice
     * @param image a JPEG or PNG of at most 10 MiB
     * @param context who writes and why
     * @param options what differs for this call, perhaps the key
     * @return what it came to
     */
    public WriteOutcome<Versioned<R>> putImage(
            String recordId, String imageId, Image image, QueryContext context, CallOptions options) {
        return calls.write(new RecordWrite.PutImage(keyOf(options), recordId, imageId, image), context, options);
    }

    /**
     * Reads a record, one's own or another's, as it stands now.
     *
     * @param recordId the record's id
     * @param context who asks and why
     * @return the record and its version; empty if the database says that it has none with this id
     * @throws I247Exception if there is no verified answer, or the owner withholds the record
     */
    public Optional<Versioned<R>> read(String recordId, QueryContext context) {
        return calls.read(recordId, context, CallOptions.defaults());
    }

    /**
     * Fetches a picture of a record.
     *
     * @param recordId the record's id
     * @param imageId the picture's id
     * @param context who asks and why
     * @return the picture; empty if the database says that it has none with this id
     * @throws I247Exception if there is no verified answer, or the owner withholds the record
     */
    public Optional<Image> image(String recordId, String imageId, QueryContext context) {
        return calls.image(recordId, imageId, context, CallOptions.defaults());
    }

    private IdempotencyKey keyOf(CallOptions options) {
        return options.idempotencyKey().orElseGet(calls::newKey);
    }

    /**
     * Does any of these on the client's own threads. A write whose future is cancelled may have been carried out: give it a
     * key of your own if that matters.
     *
     * @param call what to do, such as {@code records -> records.create(draft, context)}
     * @param <T> what it gives back
     * @return its result, later; cancelling ends the exchange
     */
    public <T> CompletableFuture<T> async(Function<? super RecordOperations<D, R>, T> call) {
        return calls.async(() -> call.apply(this));
    }
}
