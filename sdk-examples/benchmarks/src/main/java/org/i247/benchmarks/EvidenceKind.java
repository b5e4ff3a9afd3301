package org.i247.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import org.i247.sdk.I247ClientBuilder;

/** How a client of the benchmarks leaves evidence. */
public enum EvidenceKind {
    /** It leaves none. */
    NONE(false, Integer.MAX_VALUE),
    /** In a file, which the operating system writes when it likes, without a check point on the way. */
    FILE(false, Integer.MAX_VALUE),
    /** In a file, with a check point after a thousand records, as when nothing is said. */
    SEALED(false, 1000),
    /** In a file, with a check point for each call. */
    SEALED_EACH_CALL(false, 2),
    /** As when nothing is said: each record is on the disk before the call goes on. */
    SEALED_ON_DISK(true, 1000);

    private final boolean sync;
    private final int records;

    EvidenceKind(boolean sync, int records) {
        this.sync = sync;
        this.records = records;
    }

    I247ClientBuilder in(Path file, I247ClientBuilder builder) {
        return this == NONE
                ? builder
                : builder.evidenceFile(file).evidenceSync(sync).evidenceCheckPoints(records, Duration.ofDays(1));
    }
}
