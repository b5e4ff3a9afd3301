package org.i247.sandbox.pki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/** Files and directories that nobody but their owner reads. */
public final class PrivateFiles {
    private PrivateFiles() {}

    /**
     * Writes a file anew.
     *
     * @param file the file
     * @param content what it holds afterwards
     */
    public static void write(Path file, byte[] content) {
        try {
            // Made anew: permissions are given when a file is made, and stay as they are when it is overwritten.
            Files.deleteIfExists(file);
            if (posix(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file.getFileName() + " could not be written", e);
        }
    }

    /**
     * Puts a file in the place of another all at once, so that nobody reads a part of it.
     *
     * @param file the file
     * @param content what it holds afterwards
     */
    public static void replace(Path file, byte[] content) {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        write(beside, content);
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file.getFileName() + " could not be replaced", e);
        }
    }

    /**
     * Makes a directory, if it is not there.
     *
     * @param directory the directory
     */
    public static void makeDirectory(Path directory) {
        try {
            if (Files.isDirectory(directory)) {
                return;
            }
            if (posix(directory.toAbsolutePath().getRoot())) {
                Files.createDirectories(
                        directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectories(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The directory " + directory + " could not be made", e);
        }
    }

    /**
     * Makes a directory of a new name among the machine's temporary ones.
     *
     * @return the directory
     */
    public static Path makeTemporaryDirectory() {
        try {
            return Files.createTempDirectory("i247-sandbox-");
        } catch (IOException e) {
            throw new UncheckedIOException("No temporary directory could be made", e);
        }
    }

    /**
     * Deletes a directory and what is in it.
     *
     * @param directory the directory
     */
    public static void deleteDirectory(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The directory " + directory + " could not be deleted", e);
        }
    }

    private static boolean posix(Path place) {
        return place.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
