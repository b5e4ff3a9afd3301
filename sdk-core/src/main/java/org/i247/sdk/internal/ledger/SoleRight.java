package org.i247.sdk.internal.ledger;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The sole right to a file, among processes and within this one, for as long as it is open. On POSIX systems a process that closes
 * a file gives up all of its locks on it, whichever way it was opened: so whoever holds the right opens the file by no other way,
 * and whoever comes second in the same process is sent away before anything is opened. A file that holds nothing but the right
 * is never taken away, for that would let two hold it.
 */
public final class SoleRight implements AutoCloseable {
    /** Of the whole process, as the system's locks are. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path name;
    private final RandomAccessFile file;

    private SoleRight(Path name, RandomAccessFile file) {
        this.name = name;
        this.file = file;
    }

    /**
     * Takes the right to a file, which is made for its owner alone if it is not there.
     *
     * @param path the file; its directory is there
     * @return the right; empty if somebody has it
     * @throws IOException if the file cannot be opened
     */
    public static Optional<SoleRight> of(Path path) throws IOException {
        Path name = name(path);
        if (!HELD.add(name)) {
            return Optional.empty();
        }
        RandomAccessFile file = null;
        boolean held = false;
        try {
            file = PrivateFile.open(path);
            held = file.getChannel().tryLock() != null;
            return held ? Optional.of(new SoleRight(name, file)) : Optional.empty();
        } catch (OverlappingFileLockException e) {
            // Something else in this process holds it, such as this class in another class loader.
            return Optional.empty();
        } finally {
            if (!held) {
                giveBack(name, file);
            }
        }
    }

    /** One name for a file, whatever way leads to its directory. */
    private static Path name(Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        Path directory = whole.getParent();
        Path last = whole.getFileName();
        return directory == null || last == null
                ? whole
                : directory.toRealPath().resolve(last);
    }

    private static void giveBack(Path name, @Nullable RandomAccessFile file) throws IOException {
        try {
            if (file != null) {
                file.close();
            }
        } finally {
            HELD.remove(name);
        }
    }

    /**
     * What the right hangs on.
     *
     * @return the file, to read and write; it is closed with the right
     */
    public RandomAccessFile file() {
        return file;
    }

    /** Gives it back. Idempotent. */
    @Override
    public void close() throws IOException {
        if (file.getChannel().isOpen()) {
            giveBack(name, file);
        }
    }
}
