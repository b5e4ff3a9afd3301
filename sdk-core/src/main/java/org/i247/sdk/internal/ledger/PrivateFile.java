package org.i247.sdk.internal.ledger;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Opens files that only their owner reads, where the file system knows owners; who makes the file beforehand chooses who
 * reads it, and its later parts are as it is.
 */
public final class PrivateFile {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private PrivateFile() {}

    /**
     * Opens a file, and makes it if it is not there.
     *
     * @param file the file
     * @return the file, to read and write
     * @throws IOException if it cannot be opened
     */
    public static RandomAccessFile open(Path file) throws IOException {
        return open(file, OWNER_ONLY);
    }

    /**
     * Opens a file that is taken away before the work is done: its name need not last.
     *
     * @param file the file; what is in it goes
     * @return the file, to read and write
     * @throws IOException if it cannot be opened
     */
    public static RandomAccessFile openForNow(Path file) throws IOException {
        if (!Files.exists(file)) {
            create(file, OWNER_ONLY);
        }
        RandomAccessFile opened = new RandomAccessFile(file.toFile(), "rw");
        opened.setLength(0);
        return opened;
    }

    /**
     * Opens a new file with the rights of another.
     *
     * @param model the other file
     * @param file the file
     * @return the file, to read and write
     * @throws IOException if it cannot be opened
     */
    public static RandomAccessFile openLike(Path model, Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(model, PosixFileAttributeView.class);
        return open(file, view == null ? OWNER_ONLY : view.readAttributes().permissions());
    }

    private static RandomAccessFile open(Path file, Set<PosixFilePermission> rights) throws IOException {
        if (!Files.exists(file)) {
            create(file, rights);
            syncDirectory(file);
        }
        return new RandomAccessFile(file.toFile(), "rw");
    }

    private static void create(Path file, Set<PosixFilePermission> rights) throws IOException {
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(rights));
                // What is made is cut by the process's mask.
                Files.setPosixFilePermissions(file, rights);
            } else {
                Files.createFile(file);
            }
        } catch (FileAlreadyExistsException e) {
            // Somebody made it meanwhile: then it is theirs to say who reads it.
        }
    }

    /**
     * Makes a file's name last: it is as durable as its directory. Not every system lets a directory be opened.
     *
     * @param file the file, which was made or put in its place
     */
    public static void syncDirectory(Path file) {
        Path directory = file.toAbsolutePath().getParent();
        if (directory == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Then the system sees to it.
        }
    }
}
