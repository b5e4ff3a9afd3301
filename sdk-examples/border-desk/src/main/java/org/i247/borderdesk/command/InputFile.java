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
        try (InputStream file = Files.newInputStream(Path.of(name))) {
            return bytes(file);
        } catch (IOException | InvalidPathException e) {
            throw new UnusableFileException();
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
        throw new UnusableFileException();
    }

    /** The file cannot be used. */
    static final class UnusableFileException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnusableFileException() {
            super("a file cannot be used");
        }
    }
}
