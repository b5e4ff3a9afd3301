package org.i247.sdk.cooperation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.ledger.PrivateFile;
import org.i247.sdk.internal.ledger.SoleRight;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a listener's state in a file. Each state is written beside it, forced to the disk and put in its place by one step: a
 * kill leaves the last one or the new one. The lock hangs on a file of its own, since the state's is replaced.
 */
final class FileCursorStore implements CursorStore {
    private final Path file;
    private @Nullable SoleRight lock;

    FileCursorStore(Path file) {
        this.file = file.toAbsolutePath();
    }

    @Override
    public Optional<CursorState> open() throws IOException {
        if (lock != null) {
            throw fault(ErrorCode.CURSOR_LOCKED);
        }
        SoleRight right = SoleRight.of(beside(".lock")).orElseThrow(() -> fault(ErrorCode.CURSOR_LOCKED));
        try {
            Optional<CursorState> state = read();
            lock = right;
            return state;
        } catch (IOException | RuntimeException e) {
            right.close();
            throw e;
        }
    }

    private Optional<CursorState> read() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    CursorFormat.read(Files.readAllBytes(file)).orElseThrow(() -> fault(ErrorCode.CURSOR_DAMAGED)));
        } catch (IllegalArgumentException e) {
            throw fault(ErrorCode.CURSOR_DAMAGED);
        }
    }

    @Override
    public void save(CursorState state) throws IOException {
        if (lock == null) {
            throw new IOException("the cursor's file is not open");
        }
        Path next = beside(".new");
        try (FileChannel out = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(CursorFormat.write(state));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        PrivateFile.syncDirectory(file);
    }

    private Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private I247Exception fault(ErrorCode code) {
        return I247Exception.of(Failure.of(code, file.toString()));
    }

    @Override
    public void close() throws IOException {
        SoleRight held = lock;
        lock = null;
        if (held != null) {
            held.close();
        }
    }
}
