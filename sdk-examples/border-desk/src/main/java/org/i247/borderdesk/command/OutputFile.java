package org.i247.borderdesk.command;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A file that a result is written to. It holds personal data, so nobody but its owner may read it. */
final class OutputFile {
    private OutputFile() {}

    /**
     * Writes a file, in the place of one that is there.
     *
     * @return its name
     * @throws UnwritableFileException if it cannot be written
     */
    static String write(Path file, byte[] bytes) {
        try {
            open(file);
            Files.write(file, bytes);
            return file.toString();
        } catch (IOException e) {
            throw new UnwritableFileException();
        }
    }

    /** Makes an empty file that nobody else may read, in the place of one that is there. */
    static void open(Path file) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        if (directory != null) {
            Files.createDirectories(directory);
        }
        Files.deleteIfExists(file);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    /** The file cannot be written. The cause is left out: it may hold the name of the file, and that the name of a person. */
    static final class UnwritableFileException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnwritableFileException() {
            super("a file cannot be written");
        }
    }
}
