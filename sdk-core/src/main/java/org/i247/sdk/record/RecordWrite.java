package org.i247.sdk.record;

import java.time.LocalDate;
import java.util.Objects;
import org.i247.sdk.query.IdempotencyKey;
import org.i247.sdk.query.IdempotentWrite;
import org.i247.sdk.query.Image;
import org.i247.sdk.query.Members;
import org.i247.sdk.standard.PersonalText;

/**
 * One logical write to one of a country's own records (contract, section 5), complete: sent again it is the same to the
 * byte. Immutable; {@code toString} shows neither a record nor a reason.
 */
public sealed interface RecordWrite extends IdempotentWrite {
    /**
     * A new record.
     *
     * @param key the write's key
     * @param record the members of {@code record}
     */
    record Create(IdempotencyKey key, Members record) implements RecordWrite {
        /**
         * Keeps a write; nothing may be null.
         *
         * @param key the write's key
         * @param record the members of {@code record}
         */
        public Create {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(record, "record");
        }
    }

    /**
     * A record in place of the one with its id: what is left out is gone.
     *
     * @param key the write's key
     * @param recordId the record's id
     * @param version the version that is replaced, and no other
     * @param record the members of {@code record}
     */
    record Replace(IdempotencyKey key, String recordId, String version, Members record) implements RecordWrite {
        /**
         * Keeps a write; nothing may be null.
         *
         * @param key the write's key
         * @param recordId the record's id
         * @param version the version that is replaced, and no other
         * @param record the members of {@code record}
         */
        public Replace {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(recordId, "recordId");
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(record, "record");
        }
    }

    /**
     * Another day up to which a record is kept.
     *
     * @param key the write's key
     * @param recordId the record's id
     * @param version the version that is changed, and no other
     * @param retainUntil the day
     * @param reason why, not empty
     */
    record Retain(IdempotencyKey key, String recordId, String version, LocalDate retainUntil, PersonalText reason)
            implements RecordWrite {
        /**
         * Keeps a write; nothing may be null.
         *
         * @param key the write's key
         * @param recordId the record's id
         * @param version the version that is changed, and no other
         * @param retainUntil the day
         * @param reason why, not empty
         */
        public Retain {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(recordId, "recordId");
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(retainUntil, "retainUntil");
            Reason.require(reason);
        }
    }

    /**
     * A record's end.
     *
     * @param key the write's key
     * @param recordId the record's id
     * @param version the version that is deleted, and no other
     * @param reason why, not empty
     */
    record Delete(IdempotencyKey key, String recordId, String version, PersonalText reason) implements RecordWrite {
        /**
         * Keeps a write; nothing may be null.
         *
         * @param key the write's key
         * @param recordId the record's id
         * @param version the version that is deleted, and no other
         * @param reason why, not empty
         */
        public Delete {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(recordId, "recordId");
            Objects.requireNonNull(version, "version");
            Reason.require(reason);
        }
    }

    /**
     * A picture of a record, new or in place of the one with its id.
     *
     * @param key the write's key
     * @param recordId the record's id
     * @param imageId the picture's id within the record, 1 to 128 of letters, digits and {@code . _ ~ -}
     * @param image the picture, a JPEG or PNG of at most 10 MiB
     */
    record PutImage(IdempotencyKey key, String recordId, String imageId, Image image) implements RecordWrite {
        /**
         * Keeps a write; nothing may be null.
         *
         * @param key the write's key
         * @param recordId the record's id
         * @param imageId the picture's id within the record
         * @param image the picture
         */
        public PutImage {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(recordId, "recordId");
            Objects.requireNonNull(imageId, "imageId");
            Objects.requireNonNull(image, "image");
        }
    }
}
