package org.i247.sdk.record;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.Violation;
import org.i247.sdk.query.IdempotencyKey;
import org.i247.sdk.query.IdempotentWrite;

/**
 * What a write came to. There are four kinds, and no write throws for what happened to it: so none is passed over.
 *
 * <p>Only {@link Done} says that the gateway holds what was written, and only {@link Refused} and {@link Conflict} that it
 * does not. {@link Unknown} is neither.
 *
 * @param <T> what a write that was carried out gives back
 */
public sealed interface WriteOutcome<T> {
    /**
     * Carried out, and a verified answer says so.
     *
     * @param result the record with its new version, or that it is deleted
     * @param <T> the type of the result
     */
    record Done<T>(T result) implements WriteOutcome<T> {
        /**
         * Keeps a result; it may not be null.
         *
         * @param result the record with its new version, or that it is deleted
         */
        public Done {
            Objects.requireNonNull(result, "result");
        }
    }

    /**
     * Not carried out, surely: the gateway refused it in a verified answer, or it did not leave this machine.
     *
     * @param error why; {@link I247Exception#isRetryable()} tells whether the same write may succeed later
     * @param <T> the type of the result
     */
    record Refused<T>(I247Exception error) implements WriteOutcome<T> {
        /**
         * Keeps an error; it may not be null.
         *
         * @param error why
         */
        public Refused {
            Objects.requireNonNull(error, "error");
        }

        /**
         * The stable code of the refusal.
         *
         * @return for instance {@code INVALID_RECORD}, {@code NOT_OWNER}, {@code WRITE_NOT_ALLOWED}
         */
        public ErrorCode code() {
            return error.code();
        }

        /**
         * The members that are wrong, if it is about members.
         *
         * @return the violations, perhaps none
         */
        public List<Violation> violations() {
            return error.failure().violations();
        }
    }

    /**
     * Not carried out, since the gateway holds something else than the writer thought.
     *
     * <p>{@code VERSION_CONFLICT}: the record was changed after it was read. Read it again, see whether the change is still
     * wanted, and write it anew. {@code ALREADY_RECORDED}: the document is among the bureau's own records: read that one and
     * change it. {@code ALREADY_ANSWERED}: the request for a confirmation was answered before, or its time is over: read it.
     *
     * @param error the conflict, by its code
     * @param recordId the record that stands in the way, as far as the gateway named it
     * @param perhapsOwn whether an earlier attempt of the same call ended without a verified answer, so that what stands
     *     in the way may be this very write: a gateway that keeps the contract excludes it
     * @param <T> the type of the result
     */
    record Conflict<T>(I247Exception error, Optional<String> recordId, boolean perhapsOwn) implements WriteOutcome<T> {
        /**
         * Keeps a conflict; nothing may be null.
         *
         * @param error the conflict, by its code
         * @param recordId the record that stands in the way
         * @param perhapsOwn whether it may be this very write
         */
        public Conflict {
            Objects.requireNonNull(error, "error");
            Objects.requireNonNull(recordId, "recordId");
        }

        /**
         * Which conflict.
         *
         * @return {@code VERSION_CONFLICT}, {@code ALREADY_RECORDED} or {@code ALREADY_ANSWERED}
         */
        public ErrorCode code() {
            return error.code();
        }
    }

    /**
     * Nobody here knows whether it was carried out: it was sent, and no verified answer came. {@link #resend()} is what to do:
     * it sends the same bytes with the same key, and the gateway carries the write out once. If the process ends first,
     * the same write with the {@linkplain #key() key} does it as well.
     *
     * <p>The gateway keeps the key for 24 hours. After {@link #keptUntil()} nothing is sent any more: look whether the record
     * is there, and write with a new key if it is not.
     *
     * @param <T> the type of the result
     */
    final class Unknown<T> implements WriteOutcome<T> {
        /** The contract's 24 hours less what a call may take on its way. */
        public static final Duration KEY_LIFE = Duration.ofHours(24).minusMinutes(5);

        private final I247Exception error;
        private final IdempotentWrite write;
        private final Instant keptUntil;
        private final Supplier<WriteOutcome<T>> again;

        /**
         * An outcome that is not known; nothing may be null.
         *
         * @param error why there is no verified answer
         * @param write the write, complete
         * @param keptUntil until when it may be sent again
         * @param again sends it again
         */
        public Unknown(I247Exception error, IdempotentWrite write, Instant keptUntil, Supplier<WriteOutcome<T>> again) {
            this.error = Objects.requireNonNull(error, "error");
            this.write = Objects.requireNonNull(write, "write");
            this.keptUntil = Objects.requireNonNull(keptUntil, "keptUntil");
            this.again = Objects.requireNonNull(again, "again");
        }

        /**
         * Why there is no verified answer.
         *
         * @return the error of the last attempt, or of the call
         */
        public I247Exception error() {
            return error;
        }

        /**
         * The write's key.
         *
         * @return the key, to be kept until the outcome is known
         */
        public IdempotencyKey key() {
            return write.key();
        }

        /**
         * The write itself, for one's own keeping. It holds what was to be written.
         *
         * @return the write
         */
        public IdempotentWrite write() {
            return write;
        }

        /**
         * Until when it may be sent again.
         *
         * @return an instant of this machine's clock
         */
        public Instant keptUntil() {
            return keptUntil;
        }

        /**
         * Sends the same write again, as a call of its own with the same context and a new reference. Safe as often as one
         * likes. Blocks as the first did. After {@link #keptUntil()} nothing is sent and the outcome is still unknown, with
         * {@code IDEMPOTENCY_KEY_EXPIRED}.
         *
         * @return what it came to
         */
        public WriteOutcome<T> resend() {
            return again.get();
        }

        /** Shows key and code, never what was written. */
        @Override
        public String toString() {
            return "Unknown[key=" + key() + ", code=" + error.code() + "]";
        }
    }

    /**
     * One value for each kind of outcome.
     *
     * @param done for what was carried out
     * @param refused for what was not
     * @param conflict for what met something else
     * @param unknown for what nobody knows: never the same as one of the others
     * @param <V> the type of the value
     * @return the value
     */
    default <V> V match(
            Function<? super Done<T>, ? extends V> done,
            Function<? super Refused<T>, ? extends V> refused,
            Function<? super Conflict<T>, ? extends V> conflict,
            Function<? super Unknown<T>, ? extends V> unknown) {
        if (this instanceof Done<T> one) {
            return done.apply(one);
        }
        if (this instanceof Refused<T> one) {
            return refused.apply(one);
        }
        if (this instanceof Conflict<T> one) {
            return conflict.apply(one);
        }
        return unknown.apply((Unknown<T>) this);
    }
}
