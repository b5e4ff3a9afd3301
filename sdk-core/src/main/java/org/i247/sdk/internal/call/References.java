package org.i247.sdk.internal.call;

import java.util.Base64;
import java.util.random.RandomGenerator;

/** Makes the references of calls: 128 random bits each, so that none comes twice. Safe if its random source is. */
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

    String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
