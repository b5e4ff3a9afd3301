package org.i247.borderdesk.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a screening writes to. Files get their names when they are whole; until then they end in {@code .part}.
 *
 * @param results a line of JSON for everybody
 * @param report the report, to be looked at and printed
 * @param problems a line of JSON for each problem of the lists, if there are any
 * @param journal what was answered, so that a screening can go on
 */
record ScreeningFiles(Path results, Path report, Path problems, Path journal) {
    private static final String LINES = ".jsonl";

    /**
     * The files of a screening.
     *
     * @param out the file of results, or a directory that all files go to; beside the first list if nothing is said
     */
    static ScreeningFiles of(@Nullable Path out, Path firstList) {
        String name = firstList.getFileName() + ".screening";
        if (out == null) {
            return named(firstList.resolveSibling(name + LINES), firstList.resolveSibling(name));
        }
        if (Files.isDirectory(out)) {
            return named(out.resolve(name + LINES), out.resolve(name));
        }
        String file = String.valueOf(out.getFileName());
        String stem = file.endsWith(LINES) ? file.substring(0, file.length() - LINES.length()) : file;
        return named(out, out.resolveSibling(stem));
    }

    private static ScreeningFiles named(Path results, Path stem) {
        return new ScreeningFiles(
                results, with(stem, ".html"), with(stem, ".problems" + LINES), with(stem, ".journal"));
    }

    private static Path with(Path stem, String ending) {
        return stem.resolveSibling(stem.getFileName() + ending);
    }

    static Path part(Path file) {
        return with(file, ".part");
    }

    /** A file that is whole gets its name, in the place of an earlier one. */
    static void whole(Path file) throws IOException {
        Files.move(part(file), file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Whether a list stands where something would be written. */
    boolean wouldWriteOver(List<Path> lists) {
        return Stream.of(results, report, problems, journal)
                .flatMap(file -> Stream.of(file, part(file)))
                .anyMatch(file -> lists.stream().anyMatch(list -> isSame(file, list)));
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }

    /** What stands there when a screening has ended. */
    List<String> written() {
        return Stream.of(results, report, problems)
                .filter(Files::exists)
                .map(Path::toString)
                .toList();
    }

    Optional<String> ifThere(Path file) {
        return Optional.of(file).filter(Files::exists).map(Path::toString);
    }
}
