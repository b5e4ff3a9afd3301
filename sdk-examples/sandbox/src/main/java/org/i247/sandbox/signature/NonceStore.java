package org.i247.sandbox.signature;

import java.time.Instant;

/** Remembers the nonces of requests (contract, section 2). Safe for use by several threads. */
@FunctionalInterface
public interface NonceStore {
    /**
     * Takes note of a nonce. Of several calls with the same key and nonce within 600 s, one alone is told true.
     *
     * @param keyId the key that signed
     * @param nonce the nonce
     * @param now the time
     * @return true if the key has not used the nonce in the last 600 s
     */
    boolean isNew(String keyId, String nonce, Instant now);
}
