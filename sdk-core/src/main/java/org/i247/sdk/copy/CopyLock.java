package org.i247.sdk.copy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.copy.CopyDirectory;

/** The sole right to change a copy, for as long as it is open. Whoever reads the copy needs none. */
record CopyLock(FileChannel channel) implements AutoCloseable {
    static CopyLock of(CopyDirectory directory) throws IOException {
        FileChannel channel = FileChannel.open(directory.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new CopyLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            // Another client in this process holds it.
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw I247Exception.of(Failure.of(ErrorCode.COPY_LOCKED, directory.toString()));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
