package org.i247.sdk.internal.evidence;

import java.io.IOException;
import java.nio.file.Path;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.ledger.SoleRight;

/**
 * The sole right to write to a log, for as long as it is open. It hangs on a file beside the log, since the log itself is
 * renamed when a part ends.
 */
record FileLease(SoleRight right) implements AutoCloseable {
    static FileLease of(Path log) throws IOException {
        return new FileLease(SoleRight.of(log.resolveSibling(log.getFileName() + ".lock"))
                .orElseThrow(() -> I247Exception.of(Failure.of(ErrorCode.EVIDENCE_LOCKED, log.toString()))));
    }

    @Override
    public void close() throws IOException {
        right.close();
    }
}
