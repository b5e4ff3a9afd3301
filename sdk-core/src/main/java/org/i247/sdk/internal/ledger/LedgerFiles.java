package org.i247.sdk.internal.ledger;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The files of a log: the one that is written to has the configured name, an older part the number of its first record
 * behind that. So the parts are in order by name, and no name comes twice even after old parts were taken away.
 */
public final class LedgerFiles {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{12,18}");
    private static final int DIGITS = 12;

    private LedgerFiles() {}

    /**
     * The older parts of a log.
     *
     * @param file the log
     * @return the parts in the directory, the oldest first
     * @throws IOException if the directory cannot be read
     */
    public static List<Path> olderParts(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path directory = absolute.getParent();
        String prefix = absolute.getFileName() + ".";
        List<Path> parts = new ArrayList<>();
        if (directory != null && Files.isDirectory(directory)) {
            try (DirectoryStream<Path> siblings = Files.newDirectoryStream(directory)) {
                for (Path sibling : siblings) {
                    String name = sibling.getFileName().toString();
                    if (name.startsWith(prefix)
                            && NUMBER.matcher(name.substring(prefix.length())).matches()) {
                        parts.add(sibling);
                    }
                }
            }
        }
        parts.sort(Comparator.comparingLong(
                part -> Long.parseLong(part.getFileName().toString().substring(prefix.length()))));
        return parts;
    }

    /**
     * The name of a part that is ended.
     *
     * @param file the log
     * @param firstSequence the number of the part's first record
     * @return the part's name, beside the log
     */
    public static Path part(Path file, long firstSequence) {
        String number = Long.toString(firstSequence);
        String padded = "0".repeat(Math.max(0, DIGITS - number.length())) + number;
        return file.resolveSibling(file.getFileName() + "." + padded);
    }

    /**
     * All files of a log.
     *
     * @param file the log
     * @return the older parts, the oldest first, and the file that is written to, if it is there
     * @throws IOException if the directory cannot be read
     */
    public static List<Path> all(Path file) throws IOException {
        List<Path> all = olderParts(file);
        if (Files.exists(file)) {
            all.add(file);
        }
        return all;
    }
}
