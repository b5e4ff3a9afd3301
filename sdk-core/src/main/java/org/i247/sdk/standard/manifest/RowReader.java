package org.i247.sdk.standard.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists of things, such as vehicles: CSV with a heading, or JSON Lines with an object for each thing. A column is known by its
 * name, whatever its capitals, blanks and signs; what stands in columns of other names is passed over, and told. Form and encoding
 * are found out, or the encoding named.
 *
 * <pre>{@code
 * try (RowList list = RowReader.of("vin", "plate", "plateCountry").open(Path.of("vehicles.csv"))) {
 *     while (list.hasNext()) {
 *         RowItem item = list.next();
 *         // a ListedRow, or a ListProblem with its place
 *     }
 * }
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class RowReader {
    private final List<String> names;
    private final @Nullable Charset charset;
    private final @Nullable ListFormat format;

    private RowReader(List<String> names, @Nullable Charset charset, @Nullable ListFormat format) {
        this.names = List.copyOf(names);
        this.charset = charset;
        this.format = format;
    }

    /**
     * A reader.
     *
     * @param name the name of a column or member
     * @param others further names
     * @return the reader
     */
    public static RowReader of(String name, String... others) {
        List<String> names = new ArrayList<>(List.of(others));
        names.add(0, name);
        return new RowReader(names, null, null);
    }

    /**
     * The same reader, for lists in one encoding. If none is named, UTF-8 and UTF-16 are found out; what is neither is read as ISO
     * 8859-1, and each such place told.
     *
     * @param encoding the lists' encoding
     * @return a new reader
     */
    public RowReader with(Charset encoding) {
        return new RowReader(names, Objects.requireNonNull(encoding, "encoding"), format);
    }

    /**
     * The same reader, for lists of one form.
     *
     * @param of {@link ListFormat#CSV} or {@link ListFormat#JSON_LINES}
     * @return a new reader
     * @throws IllegalArgumentException if the form is another
     */
    public RowReader with(ListFormat of) {
        if (of == ListFormat.EDIFACT) {
            throw new IllegalArgumentException("a list of things is CSV or JSON Lines");
        }
        return new RowReader(names, charset, Objects.requireNonNull(of, "of"));
    }

    /**
     * Opens a list; it is called by the file's name in what is told of it.
     *
     * @param file the list
     * @return what stands in it
     * @throws IOException if the file cannot be read
     */
    public RowList open(Path file) throws IOException {
        Path name = file.getFileName();
        return open(name == null ? "list" : name.toString(), Files.newInputStream(file));
    }

    /**
     * Opens a list.
     *
     * @param source what to call it in what is told of it; never the name of a person
     * @param in its bytes; closed with the list, and at once if this throws
     * @return what stands in it
     * @throws IOException if it cannot be read
     */
    public RowList open(String source, InputStream in) throws IOException {
        try {
            ByteWindow window = new ByteWindow(Encodings.keepingAscii(in, charset));
            Items problems = new Items();
            Lines lines = new Lines(window, source, problems);
            LineText text = new LineText(Encodings.after(charset), problems);
            ListFormat of = format == null ? FormatGuess.of(window) : format;
            RowNames known = new RowNames(names);
            RowSource rows = of == ListFormat.JSON_LINES
                    ? new JsonRows(lines, text, known, problems)
                    : new CsvThings(lines, text, known, problems);
            return new RowList(window, problems, rows);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** Returns the names. */
    @Override
    public String toString() {
        return "RowReader" + names;
    }
}
