package org.i247.sdk.internal.copy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The steps by which files take each other's place. A test lets them fail, as a kill would. */
public interface FileSteps {
    /** Those of the file system. */
    FileSteps OF_DISK = new FileSteps() {
        @Override
        public void replace(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public void delete(Path file) throws IOException {
            Files.deleteIfExists(file);
        }
    };

    /**
     * Puts a file in the place of another, in one step.
     *
     * @param from the file
     * @param to where it goes
     * @throws IOException if it cannot
     */
    void replace(Path from, Path to) throws IOException;

    /**
     * Takes a file away, if it is there.
     *
     * @param file the file
     * @throws IOException if it cannot
     */
    void delete(Path file) throws IOException;
}
