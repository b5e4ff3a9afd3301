package org.i247.sdk.query;

import java.util.Objects;
import java.util.UUID;

/**
 * The key of one logical write (contract, sections 1 and 5): the same for every attempt, so that the gateway carries the
 * write out once. The gateway keeps it, with the first outcome, for 24 hours. It says nothing of what is written. A caller
 * who must not lose a write keeps the key where a crash does not reach it, before the write is made.
 *
 * @param value the UUID that stands on the wire
 */
public record IdempotencyKey(UUID value) {
    /**
     * Keeps a key.
     *
     * @param value the UUID that stands on the wire; never one that another write had
     */
    public IdempotencyKey {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Reads a key that was kept as text.
     *
     * @param text a UUID (RFC 9562), as {@link #toString()} gives it
     * @return the key
     * @throws IllegalArgumentException if it is none; the text is not repeated
     */
    public static IdempotencyKey of(String text) {
        try {
            UUID value = UUID.fromString(text);
            if (value.toString().equalsIgnoreCase(text)) {
                return new IdempotencyKey(value);
            }
        } catch (IllegalArgumentException e) {
            // Said below: the JDK's words repeat the text.
        }
        throw new IllegalArgumentException("an idempotency key is a UUID");
    }

    /** The UUID in small letters. */
    @Override
    public String toString() {
        return value.toString();
    }
}
