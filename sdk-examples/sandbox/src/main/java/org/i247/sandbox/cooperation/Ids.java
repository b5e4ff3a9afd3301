package org.i247.sandbox.cooperation;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes ids that nobody can guess. Safe for use by several threads. */
public final class Ids {
    private static final int BYTES = 12;

    private final SecureRandom random;

    /**
     * Ids.
     *
     * @param random where they come from
     */
    public Ids(SecureRandom random) {
        this.random = random;
    }

    String next(String kind) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return kind + "-" + HexFormat.of().formatHex(bytes);
    }
}
