package org.i247.sdk.query;

/**
 * One logical write, complete: sent again it is the same to the byte, and its key lets the gateway carry it out once
 * (contract, section 5). Immutable; {@code toString} shows nothing of what is written.
 */
public interface IdempotentWrite {
    /**
     * The key, the same for every attempt.
     *
     * @return the key
     */
    IdempotencyKey key();
}
