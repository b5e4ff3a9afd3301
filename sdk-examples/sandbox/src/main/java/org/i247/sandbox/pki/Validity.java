package org.i247.sandbox.pki;

import java.time.Duration;
import java.time.Instant;

/**
 * When a certificate is good.
 *
 * @param from its first instant
 * @param to its last
 */
public record Validity(Instant from, Instant to) {
    // TLS looks at the machine's clock, signatures at the sandbox's: both have to find the certificates good.
    private static final Duration LONG = Duration.ofDays(3650);

    /**
     * Ten years to either side.
     *
     * @param now the sandbox's time
     * @return the validity
     */
    public static Validity around(Instant now) {
        return new Validity(now.minus(LONG), now.plus(LONG));
    }

    /**
     * Over since yesterday.
     *
     * @param now the sandbox's time
     * @return the validity
     */
    public static Validity over(Instant now) {
        return new Validity(now.minus(LONG), now.minus(Duration.ofDays(1)));
    }

    /**
     * Good from tomorrow.
     *
     * @param now the sandbox's time
     * @return the validity
     */
    public static Validity ahead(Instant now) {
        return new Validity(now.plus(Duration.ofDays(1)), now.plus(LONG));
    }
}
