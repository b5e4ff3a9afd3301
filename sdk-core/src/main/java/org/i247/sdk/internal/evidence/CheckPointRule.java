package org.i247.sdk.internal.evidence;

import java.time.Duration;
import org.i247.sdk.internal.ledger.SealingRule;

/**
 * When a check point is due, and how long its signer is waited for.
 *
 * @param records after so many records
 * @param after so long after the first record that none covers
 * @param patience how long a signature may take; records wait meanwhile
 */
public record CheckPointRule(int records, Duration after, Duration patience) {
    /** A signer that is there answers in far less, and records that wait for it are in time for their calls. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** After a thousand records or five minutes. */
    public static final CheckPointRule DEFAULT = new CheckPointRule(1000, Duration.ofMinutes(5));

    /**
     * A rule with two seconds for a signature.
     *
     * @param records after so many records
     * @param after so long after the first record that none covers
     */
    public CheckPointRule(int records, Duration after) {
        this(records, after, PATIENCE);
    }

    /** What the log says of it, so that a verifier knows how far apart check points may be. */
    SealingRule told() {
        return new SealingRule(records, after);
    }
}
