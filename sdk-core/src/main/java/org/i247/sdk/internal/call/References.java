package org.i247.sdk.internal.call;

import java.util.Base64;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.i247.sdk.query.IdempotencyKey;

/** Makes the references and keys of calls: of 122 random bits or more, so that none comes twice. Safe if its random source is. */
public final class References {
    private static final int BYTES = 16;

    private final RandomGenerator random;

    /**
     * References from a random source.
     *
     * @param random a secure source, safe for use by several threads
     */
    public References(RandomGenerator random) {
        this.random = random;
    }

    /**
     * A reference.
     *
     * @return never the same twice
     */
    public String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A UUID of version 4 (RFC 9562, section 5.4). */
    IdempotencyKey nextKey() {
        long high = (random.nextLong() & ~0xF000L) | 0x4000L;
        long low = (random.nextLong() >>> 2) | 0x8000_0000_0000_0000L;
        return new IdempotencyKey(new UUID(high, low));
    }
}
