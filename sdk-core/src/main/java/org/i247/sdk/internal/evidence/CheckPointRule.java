package org.i247.sdk.internal.evidence;

import java.time.Duration;

/**
 * When a check point is due.
 *
 * @param records after so many records
 * @param after so long after the first record that none covers
 */
public record CheckPointRule(int records, Duration after) {
    /** After a thousand records or five minutes. */
    public static final CheckPointRule DEFAULT = new CheckPointRule(1000, Duration.ofMinutes(5));
}
