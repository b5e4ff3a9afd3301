package org.i247.sdk.spi;

import java.util.Objects;

/** What happens to the evidence log. */
public sealed interface EvidenceEvent extends ClientEvent {
    /**
     * A check point was written. Whoever keeps number and digest elsewhere can prove later that nothing up to there was
     * taken from the log, its end included.
     *
     * @param sequence the number of the check point
     * @param sha256 its digest, 64 hexadecimal digits
     */
    record CheckPointWritten(long sequence, String sha256) implements EvidenceEvent {
        /**
         * Keeps the event; nothing may be null.
         *
         * @param sequence the number of the check point
         * @param sha256 its digest, 64 hexadecimal digits
         */
        public CheckPointWritten {
            Objects.requireNonNull(sha256, "sha256");
        }
    }

    /**
     * The log was not ended by its last process: a line that was not whole stands in the next record.
     *
     * @param sequence the number of the last record before it
     * @param bytes how much of a line there was
     */
    record TornLineSetAside(long sequence, int bytes) implements EvidenceEvent {}

    /**
     * Records cannot be written, from now on. Told once, until {@link WrittenAgain}.
     *
     * @param reason what the store said
     */
    record NotWritten(String reason) implements EvidenceEvent {
        /**
         * Keeps the event; nothing may be null.
         *
         * @param reason what the store said
         */
        public NotWritten {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Records are written again; the log says itself how many are missing.
     *
     * @param lost how many records could not be written
     */
    record WrittenAgain(long lost) implements EvidenceEvent {}

    /**
     * A check point could not be signed, or not within two seconds. Records are written without it, and the next one covers
     * them; if none does, the verifier misses it.
     *
     * @param reason the error's code
     */
    record CheckPointNotSigned(String reason) implements EvidenceEvent {
        /**
         * Keeps the event; nothing may be null.
         *
         * @param reason the error's code
         */
        public CheckPointNotSigned {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
