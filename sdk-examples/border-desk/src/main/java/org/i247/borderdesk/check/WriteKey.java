package org.i247.borderdesk.check;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.i247.sdk.query.IdempotencyKey;
import org.i247.sdk.record.WriteOutcome;

/**
 * The key of a write that may have been made before, as it is typed: {@code KEY} or {@code KEY@UNTIL}.
 *
 * @param key the key
 * @param until after this the gateway may have forgotten the key, so that the write could be carried out twice
 */
public record WriteKey(IdempotencyKey key, Optional<Instant> until) {
    /**
     * Reads a key.
     *
     * @param typed the key as typed
     * @return the key
     * @throws IllegalArgumentException if it is none
     */
    public static WriteKey parse(String typed) {
        int at = typed.indexOf('@');
        if (at < 0) {
            return new WriteKey(IdempotencyKey.of(typed), Optional.empty());
        }
        try {
            return new WriteKey(
                    IdempotencyKey.of(typed.substring(0, at)), Optional.of(Instant.parse(typed.substring(at + 1))));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a time in UTC stands behind the key", e);
        }
    }

    /**
     * The key to repeat something with.
     *
     * @param outcome what it came to
     * @param typed the key that it was made with, if it was made before
     * @return the key, if nobody knows what it came to
     */
    static Optional<WriteKey> toRepeat(WriteOutcome<?> outcome, Optional<WriteKey> typed) {
        if (!(outcome instanceof WriteOutcome.Unknown<?> unknown)) {
            return Optional.empty();
        }
        Instant until = typed.flatMap(WriteKey::until).orElse(unknown.keptUntil());
        return Optional.of(new WriteKey(unknown.key(), Optional.of(until)));
    }

    /** As it is typed. */
    @Override
    public String toString() {
        return until.map(time -> key + "@" + time).orElseGet(key::toString);
    }
}
