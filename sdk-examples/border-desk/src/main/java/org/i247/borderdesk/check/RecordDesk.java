package org.i247.borderdesk.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.i247.borderdesk.check.WriteResult.Operation;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.Violation;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.Image;
import org.i247.sdk.query.ImageReference;
import org.i247.sdk.query.Versioned;
import org.i247.sdk.record.RecordDraft;
import org.i247.sdk.record.RecordImport;
import org.i247.sdk.record.RecordOperations;
import org.i247.sdk.record.WriteOutcome;

/**
 * Reads and writes a country's own records in one database.
 *
 * @param <D> what is written
 * @param <R> what the database holds
 */
public final class RecordDesk<D extends RecordDraft, R extends DatabaseRecord> {
    private final OwnDatabase<D, R> database;
    private final Asking asking;
    private final Optional<WriteKey> key;

    /**
     * A desk for records.
     *
     * @param database the database
     * @param asking where and how it is asked
     * @param key the write's key, if it may have been made before
     */
    public RecordDesk(OwnDatabase<D, R> database, Asking asking, Optional<WriteKey> key) {
        this.database = database;
        this.asking = asking;
        this.key = key;
    }

    /**
     * Records something new.
     *
     * @param draft the record
     * @return what it came to
     */
    public WriteResult create(D draft) {
        return result(Operation.CREATE, records().create(draft, asking.client().context(), options()));
    }

    /**
     * Replaces a record.
     *
     * @param recordId the record's id
     * @param version the version that is replaced
     * @param draft the whole record
     * @return what it came to
     */
    public WriteResult update(String recordId, RecordVersion version, D draft) {
        return result(
                Operation.UPDATE,
                records().update(recordId, version.tag(), draft, asking.client().context(), options()));
    }

    /**
     * Changes how long a record is kept.
     *
     * @param recordId the record's id
     * @param version the version that is changed
     * @param until the day up to which it is kept
     * @param reason why
     * @return what it came to
     */
    public WriteResult retain(String recordId, RecordVersion version, LocalDate until, String reason) {
        return result(
                Operation.RETAIN,
                records()
                        .retain(
                                recordId,
                                version.tag(),
                                until,
                                reason,
                                asking.client().context(),
                                options()));
    }

    /**
     * Deletes a record.
     *
     * @param recordId the record's id
     * @param version the version that is deleted
     * @param reason why
     * @return what it came to
     */
    public WriteResult delete(String recordId, RecordVersion version, String reason) {
        return result(
                Operation.DELETE,
                records()
                        .delete(recordId, version.tag(), reason, asking.client().context(), options()));
    }

    /**
     * Adds a picture to a record, or replaces the one with its id.
     *
     * @param recordId the record's id
     * @param imageId the picture's id
     * @param picture the bytes of a JPEG or PNG
     * @return what it came to
     */
    public WriteResult putImage(String recordId, String imageId, byte[] picture) {
        Image image = new Image(mediaType(picture), picture);
        return result(
                Operation.IMAGE,
                records().putImage(recordId, imageId, image, asking.client().context(), options()));
    }

    /**
     * An import of many records.
     *
     * @param database where they go
     * @param asking where and how it is asked
     * @param <D> what is written
     * @param <R> what the database holds
     * @return the import
     */
    public static <D extends RecordDraft, R extends DatabaseRecord> RecordImport<D, R> importing(
            OwnDatabase<D, R> database, Asking asking) {
        return new RecordImport<>(
                database.of(asking.client()), database.sheet(), asking.client().context(), asking::now);
    }

    /**
     * Reads a record as it stands now.
     *
     * @param recordId the record's id
     * @return the record
     * @throws I247Exception {@code NOT_FOUND} if the database has none with this id
     */
    public Versioned<R> read(String recordId) {
        return records().read(recordId, asking.client().context()).orElseThrow(RecordDesk::notFound);
    }

    /**
     * Fetches the pictures of a record.
     *
     * @param record the record
     * @return the pictures that the database has, in the record's order
     */
    public List<NamedImage> images(R record) {
        List<NamedImage> images = new ArrayList<>();
        for (ImageReference reference : record.images()) {
            Image image = records()
                    .image(
                            record.recordId(),
                            reference.imageId(),
                            asking.client().context())
                    .orElseThrow(RecordDesk::notFound);
            images.add(new NamedImage(reference.imageId(), image));
        }
        return images;
    }

    private static I247Exception notFound() {
        return I247Exception.of(Failure.of(ErrorCode.NOT_FOUND));
    }

    private RecordOperations<D, R> records() {
        return database.of(asking.client());
    }

    private CallOptions options() {
        return asking.options(key);
    }

    private WriteResult result(Operation operation, WriteOutcome<?> outcome) {
        return new WriteResult(
                asking.reference(), database.name(), operation, outcome, WriteKey.toRepeat(outcome, key));
    }

    private static String mediaType(byte[] picture) {
        if (picture.length > 1 && picture[0] == (byte) 0xFF && picture[1] == (byte) 0xD8) {
            return "image/jpeg";
        }
        if (picture.length > 1 && picture[0] == (byte) 0x89 && picture[1] == 'P') {
            return "image/png";
        }
        throw I247Exception.of(Failure.of(ErrorCode.INVALID_RECORD)
                .withViolations(List.of(new Violation("image", "FORMAT", "is a JPEG or PNG"))));
    }
}
