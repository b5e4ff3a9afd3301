package org.i247.borderdesk.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.i247.sdk.standard.nist.NistTransaction;

/** A file that is searched for; {@code -} stands for standard input. */
final class InputFile {
    private static final String STANDARD_INPUT = "-";

    private InputFile() {}

    /**
     * Reads a file.
     *
     * @throws UnusableFileException if it cannot be read, or is larger than any that can be searched for
     */
    static byte[] read(String name, InputStream in) {
        if (name.equals(STANDARD_INPUT)) {
            return bytes(in);
        }
        try {
            Path path = Path.of(name);
            requireReadable(path);
            try (InputStream file = Files.newInputStream(path)) {
                return bytes(file);
            }
        } catch (IOException | InvalidPathException e) {
            throw new UnusableFileException("usage.file");
        }
    }

    /**
     * Whether a file can be read at all.
     *
     * @throws UnusableFileException if it is not there, is a directory, or may not be read
     */
    static void requireReadable(Path file) {
        if (!Files.exists(file)) {
            throw new UnusableFileException("usage.file-absent");
        }
        if (Files.isDirectory(file)) {
            throw new UnusableFileException("usage.file-directory");
        }
        if (!Files.isReadable(file)) {
            throw new UnusableFileException("usage.file-denied");
        }
    }

    private static byte[] bytes(InputStream in) {
        try {
            byte[] bytes = in.readNBytes(NistTransaction.MOST_BYTES + 1);
            if (bytes.length <= NistTransaction.MOST_BYTES) {
                return bytes;
            }
        } catch (IOException e) {
            // Said below. The cause may hold the name of the file, and that the name of a person.
        }
        throw new UnusableFileException("usage.file");
    }

    /** The file cannot be used. It is not named: its name may be that of a person. */
    static final class UnusableFileException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String text;

        UnusableFileException(String text) {
            super("a file cannot be used");
            this.text = text;
        }

        /** The key of the text that says why. */
        String text() {
            return text;
        }
    }
}
