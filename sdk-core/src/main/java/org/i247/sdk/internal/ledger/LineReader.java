package org.i247.sdk.internal.ledger;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a file line by line, as bytes: a text reader would pass over what is wrong. */
public final class LineReader implements AutoCloseable {
    /** No record is longer; a file without line feeds must not fill the memory. */
    private static final int MAX_LINE = 4 * 1024 * 1024;

    private final InputStream in;
    private boolean whole = true;

    /**
     * Opens a file.
     *
     * @param file the file
     * @throws IOException if it cannot be read
     */
    public LineReader(Path file) throws IOException {
        this(Files.newInputStream(file));
    }

    /**
     * Reads what is open already.
     *
     * @param opened the file's bytes; closed with this
     */
    public LineReader(InputStream opened) {
        in = new BufferedInputStream(opened, 64 * 1024);
    }

    /**
     * The next line.
     *
     * @return its bytes without line feed; what stands after the last line feed is a line as well; empty at the end
     * @throws IOException if the file cannot be read
     */
    public Optional<byte[]> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
        int read = in.read();
        if (read < 0) {
            return Optional.empty();
        }
        while (read >= 0 && read != '\n') {
            if (line.size() < MAX_LINE) {
                line.write(read);
            }
            read = in.read();
        }
        whole = read == '\n';
        return Optional.of(line.toByteArray());
    }

    /**
     * Whether the line that was read last ended with a line feed.
     *
     * @return false if the file ends in it
     */
    public boolean isWhole() {
        return whole;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
