package org.i247.borderdesk.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that gets a line for each of many, and its name when it is whole. Nobody but its owner may read it. */
final class LineFile implements AutoCloseable {
    private final Path file;
    private final BufferedWriter out;
    private long lines;

    LineFile(Path file) throws IOException {
        this.file = file;
        OutputFile.open(ScreeningFiles.part(file));
        out = Files.newBufferedWriter(ScreeningFiles.part(file), StandardCharsets.UTF_8);
    }

    void write(String line) {
        try {
            out.write(line);
            out.write('\n');
            lines++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was written can be read by whoever looks into the part. */
    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void whole() throws IOException {
        out.close();
        ScreeningFiles.whole(file);
    }

    /** As {@link #whole}, but without a line there is no file, nor an earlier one. */
    void wholeOrNone() throws IOException {
        whole();
        if (lines == 0) {
            Files.delete(file);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
