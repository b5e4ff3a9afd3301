package org.i247.sdk.internal.copy;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.i247.sdk.internal.ledger.PrivateFile;

/**
 * Where a copy is on the disk. Its files are called by their digests, so that one of the old copy and one of the new never share a
 * name, and the one file that says which of them count is replaced in one step.
 */
public final class CopyDirectory {
    private static final String NEW_MANIFEST = "copy.new";

    /** What is not called so is somebody else's, and left alone. */
    private static final Pattern OURS = Pattern.compile("([0-9a-f]{64})\\.(ndjson|index|part|new)(\\.[0-9]{1,3})?");

    private static final int MOST_MANIFEST_BYTES = 16 * 1024 * 1024;

    private final Path directory;
    private final FileSteps steps;

    /**
     * A directory, which need not be there.
     *
     * @param directory the directory
     * @param steps how files take each other's place
     */
    public CopyDirectory(Path directory, FileSteps steps) {
        this.directory = directory.toAbsolutePath();
        this.steps = steps;
    }

    /**
     * The directory itself.
     *
     * @return its path
     */
    public Path path() {
        return directory;
    }

    /**
     * Makes the directory for its owner alone, where the file system knows owners, unless it is there.
     *
     * @throws IOException if it cannot
     */
    public void make() throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        Path parent = directory.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        boolean posix = directory.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix) {
            Files.createDirectory(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(directory);
        }
    }

    /**
     * The file that says which others count.
     *
     * @return its path
     */
    public Path manifest() {
        return directory.resolve("copy.json");
    }

    /**
     * What the lock hangs on.
     *
     * @return its path
     */
    public Path lock() {
        return directory.resolve("copy.lock");
    }

    /**
     * A file of the copy.
     *
     * @param file the file
     * @return its path
     */
    public Path data(ManifestFile file) {
        return directory.resolve(file.sha256() + ".ndjson");
    }

    /**
     * As much of a file as was fetched.
     *
     * @param file the file
     * @return its path
     */
    public Path part(ManifestFile file) {
        return directory.resolve(file.sha256() + ".part");
    }

    /**
     * A file's index.
     *
     * @param file the file
     * @return its path
     */
    public Path index(ManifestFile file) {
        return directory.resolve(file.sha256() + ".index");
    }

    /**
     * A file's index while it is made.
     *
     * @param file the file
     * @return its path
     */
    public Path newIndex(ManifestFile file) {
        return directory.resolve(file.sha256() + ".new");
    }

    /**
     * Reads which copy is there.
     *
     * @return the bytes as they were kept
     * @throws IOException if there is none, or it cannot be read
     */
    public byte[] readManifest() throws IOException {
        // What could keep a reader waiting is no file, and what is cut here is no manifest.
        if (!Files.isRegularFile(manifest())) {
            throw new NoSuchFileException(manifest().toString());
        }
        try (InputStream in = new FileInputStream(manifest().toFile())) {
            return in.readNBytes(MOST_MANIFEST_BYTES);
        }
    }

    /**
     * Puts another copy in place of the one that counts. Its files are there already.
     *
     * @param bytes what is kept
     * @throws IOException if it cannot; then the old copy counts
     */
    public void putManifest(byte[] bytes) throws IOException {
        Path next = directory.resolve(NEW_MANIFEST);
        try (RandomAccessFile out = PrivateFile.open(next)) {
            out.setLength(0);
            out.write(bytes);
            out.getFD().sync();
        }
        replace(next, manifest());
    }

    /**
     * Puts a file in the place of another, in one step that lasts.
     *
     * @param from the file
     * @param to where it goes
     * @throws IOException if it cannot
     */
    public void replace(Path from, Path to) throws IOException {
        steps.replace(from, to);
        PrivateFile.syncDirectory(to);
    }

    /**
     * Takes away what the given files have no use for; what cannot be taken away, as an open file on some systems, stays for the
     * next time.
     *
     * @param needed the files that stay, with all that belongs to them
     * @param onlyHalves whether only what was begun is taken away
     */
    public void clean(List<ManifestFile> needed, boolean onlyHalves) {
        Set<String> names = new HashSet<>();
        needed.forEach(file -> names.add(file.sha256()));
        for (Path file : siblings()) {
            var ours = OURS.matcher(file.getFileName().toString());
            if (ours.matches() && !names.contains(ours.group(1)) && (!onlyHalves || isHalf(ours))) {
                try {
                    steps.delete(file);
                } catch (IOException e) {
                    // The next update takes it away.
                }
            }
        }
    }

    /**
     * Takes away what is no file at a name that is written to: through a link another file would be written over.
     *
     * @throws IOException if one cannot be taken away
     */
    public void requirePlain() throws IOException {
        for (Path file : siblings()) {
            String name = file.getFileName().toString();
            var ours = OURS.matcher(name);
            boolean written = name.equals(NEW_MANIFEST) || (ours.matches() && isHalf(ours));
            if (written && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(file);
            }
        }
    }

    private static boolean isHalf(Matcher ours) {
        return ours.group(2).equals("part") || ours.group(2).equals("new");
    }

    private List<Path> siblings() {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(directory)) {
            all.forEach(found::add);
        } catch (IOException e) {
            // Then there is nothing to take away.
        }
        return found;
    }

    @Override
    public String toString() {
        return directory.toString();
    }
}
