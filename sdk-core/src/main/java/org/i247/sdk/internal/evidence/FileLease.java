package org.i247.sdk.internal.evidence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;

/**
 * The sole right to write to a log, for as long as it is open. It hangs on a file beside the log, since the log itself is
 * renamed when a part ends; that file stays, for to remove it is to let two hold it.
 */
record FileLease(FileChannel channel) implements AutoCloseable {
    static FileLease of(Path log) throws IOException {
        Path beside = log.resolveSibling(log.getFileName() + ".lock");
        FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new FileLease(channel);
            }
        } catch (OverlappingFileLockException e) {
            // Another client in this process holds it.
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw I247Exception.of(Failure.of(ErrorCode.EVIDENCE_LOCKED, log.toString()));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
