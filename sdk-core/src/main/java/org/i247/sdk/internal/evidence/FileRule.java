package org.i247.sdk.internal.evidence;

import java.time.Duration;

/**
 * How a log of files is written.
 *
 * @param sync whether every record is on the disk before the call goes on; otherwise the operating system writes it when
 *     it likes, and only the end of a part waits for the disk
 * @param partBytes after so many bytes a new part begins
 * @param partAfter after so long a new part begins
 */
public record FileRule(boolean sync, long partBytes, Duration partAfter) {
    /** Every record on the disk; a part has 64 MiB or a day. */
    public static final FileRule DEFAULT = new FileRule(true, 64L * 1024 * 1024, Duration.ofDays(1));
}
