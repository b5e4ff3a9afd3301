package org.i247.sdk.diagnostics;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What a person may send to a help desk: a zip file of a few texts. It holds what is on a list of things that may leave the
 * house, and nothing else: no password, no key, no personal data, no name of a host, a file or a user, no question and no
 * answer. {@code README.txt} in it says what is in it and what is not. The same bundle gives the same bytes. Immutable; safe
 * for use by several threads.
 */
public final class SupportBundle {
    private static final String README = "README.txt";
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");

    private final Instant at;
    private final SortedMap<String, String> texts;

    /**
     * A bundle. Meant for {@link Diagnostics}: what is in these texts goes out as it is.
     *
     * @param at when it was made; all its entries have this time
     * @param texts the texts by their names, such as {@code versions.txt}
     */
    public SupportBundle(Instant at, Map<String, String> texts) {
        this.at = at;
        this.texts = new TreeMap<>(texts);
    }

    /**
     * With the last lines of a log that the application keeps. Of these lines only those of the SDK are taken, at most 500, and
     * of them only words that the SDK itself writes: everything else becomes a mark, whatever it is.
     *
     * @param lines lines of a log, in any form that names the logger
     * @return a new bundle
     */
    public SupportBundle withLog(List<String> lines) {
        SortedMap<String, String> more = new TreeMap<>(texts);
        more.put("log.txt", LogMask.of(lines));
        return new SupportBundle(at, more);
    }

    /**
     * As {@link #withLog(List)}, from a file. Blocks while it reads.
     *
     * @param file the log; what of it is not UTF-8 does not matter
     * @return a new bundle
     * @throws IOException if it cannot be read
     */
    public SupportBundle withLog(Path file) throws IOException {
        return withLog(LogMask.tail(file));
    }

    /**
     * The names of what is in it.
     *
     * @return the names, in the order of the file
     */
    public List<String> names() {
        SortedMap<String, String> all = new TreeMap<>(texts);
        all.put(README, "");
        return List.copyOf(all.keySet());
    }

    /**
     * Writes the zip file. Blocks.
     *
     * @param out where it goes; not closed
     * @throws IOException if it cannot be written
     */
    public void writeTo(OutputStream out) throws IOException {
        SortedMap<String, String> all = new TreeMap<>(texts);
        all.put(README, readme());
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> text : all.entrySet()) {
            ZipEntry entry = new ZipEntry(text.getKey());
            // The form of a zip file knows no zone: this one says UTC, wherever the machine stands.
            entry.setTimeLocal(at.atOffset(ZoneOffset.UTC).toLocalDateTime());
            zip.putNextEntry(entry);
            zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }

    /**
     * Writes the zip file to a new file. Blocks.
     *
     * @param file the file
     * @throws IOException if it is there already, or cannot be written
     */
    public void writeTo(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            writeTo(out);
        }
    }

    private String readme() {
        StringBuilder readme = new StringBuilder();
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            readme.append(CheckTexts.text("bundle.head", locale)).append("\n\n");
            for (String name : texts.keySet()) {
                CheckTexts.filled("bundle." + name, List.of(name), locale)
                        .ifPresent(line -> readme.append("- ").append(line).append('\n'));
            }
            readme.append('\n').append(CheckTexts.text("bundle.not", locale)).append("\n\n\n");
        }
        return readme.toString();
    }

    /** The names of what is in it. */
    @Override
    public String toString() {
        return "SupportBundle" + names();
    }
}
