package org.i247.sdk.standard.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists of travellers: PAXLST and PNRGOV (UN/EDIFACT), CSV, JSON Lines. Form and encoding are found out, or named.
 *
 * <pre>{@code
 * try (TravellerList list = ListReader.on(today).open(Path.of("flight.edi"))) {
 *     while (list.hasNext()) {
 *         ListItem item = list.next();
 *         // a Traveller, or a ListProblem with its place
 *     }
 * }
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class ListReader {
    private final LocalDate today;
    private final ColumnMap columns;
    private final @Nullable Charset charset;
    private final @Nullable ListFormat format;

    private ListReader(LocalDate today, ColumnMap columns, @Nullable Charset charset, @Nullable ListFormat format) {
        this.today = Objects.requireNonNull(today, "today");
        this.columns = Objects.requireNonNull(columns, "columns");
        this.charset = charset;
        this.format = format;
    }

    /**
     * A reader.
     *
     * @param today the day at the desk, which decides the century of dates that are written without
     * @return the reader
     */
    public static ListReader on(LocalDate today) {
        return new ListReader(today, ColumnMap.usual(), null, null);
    }

    /**
     * The same reader, for CSV with other columns.
     *
     * @param map which column holds what
     * @return a new reader
     */
    public ListReader with(ColumnMap map) {
        return new ListReader(today, map, charset, format);
    }

    /**
     * The same reader, for lists in one encoding. If none is named, UTF-8 and UTF-16 are found out, and in PAXLST what UNB names;
     * what is none of these is read as ISO 8859-1, and each such place told.
     *
     * @param encoding the lists' encoding
     * @return a new reader
     */
    public ListReader with(Charset encoding) {
        return new ListReader(today, columns, Objects.requireNonNull(encoding, "encoding"), format);
    }

    /**
     * The same reader, for lists of one form.
     *
     * @param of the form
     * @return a new reader
     */
    public ListReader with(ListFormat of) {
        return new ListReader(today, columns, charset, Objects.requireNonNull(of, "of"));
    }

    /**
     * Opens a list; it is called by the file's name in what is told of it.
     *
     * @param file the list
     * @return what stands in it
     * @throws IOException if the file cannot be read
     */
    public TravellerList open(Path file) throws IOException {
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
    public TravellerList open(String source, InputStream in) throws IOException {
        try {
            ByteWindow window = new ByteWindow(Encodings.keepingAscii(in, charset));
            Items items = new Items();
            return new TravellerList(window, items, list(source, window, items));
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private ListSource list(String source, ByteWindow window, Items items) throws IOException {
        ListDates dates = new ListDates(today, columns.dayFirst());
        Charset named = Encodings.after(charset);
        ListFormat of = format == null ? FormatGuess.of(window) : format;
        if (of == ListFormat.EDIFACT) {
            return new EdifactList(window, source, dates, items, named);
        }
        Lines lines = new Lines(window, source, items);
        LineText text = new LineText(named, items);
        return of == ListFormat.CSV
                ? new CsvList(lines, text, columns, dates, items)
                : new JsonLinesList(lines, text, dates, items);
    }

    /** Returns what is set. */
    @Override
    public String toString() {
        return "ListReader[" + Optional.ofNullable(format).map(Enum::name).orElse("any format") + "]";
    }
}
