package org.i247.sdk.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.standard.PersonalText;

/**
 * Reads CSV row by row (RFC 4180), strictly as UTF-8 with or without a byte order mark. A quoted cell may hold line breaks. It
 * is strict where a lenient reader would put a value into another cell: a quotation mark stands at the edge of its cell or
 * twice. Not safe for use by several threads.
 */
final class CsvReader implements AutoCloseable {
    private static final int MOST_CHARACTERS = 64 * 1024;
    private static final int MOST_CELLS = 200;
    private static final int END = -1;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader reader;
    private char separator = ',';
    private int line = 1;
    private int next;
    private boolean begun;

    CsvReader(InputStream bytes) {
        // A decoder of one's own reports what is no UTF-8; the usual reader puts a mark in its place.
        reader = new BufferedReader(new InputStreamReader(new LineStream(bytes), StandardCharsets.UTF_8.newDecoder()));
    }

    /**
     * A row.
     *
     * @param line the line that it begins at, from 1
     * @param cells its cells
     */
    record Row(int line, List<PersonalText> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        /** A line without anything is no row of one empty cell. */
        boolean isEmpty() {
            return cells.size() == 1 && cells.get(0).reveal().isEmpty();
        }
    }

    /** The first row, by which the separator is known: a comma, or a semicolon or tab where the heading has no comma. */
    Row heading() throws IOException {
        Row row = next().orElseThrow(() -> ImportFaults.at(1, "EMPTY", "is missing: the file has no heading"));
        String only = row.cells().size() == 1 ? row.cells().get(0).reveal() : "";
        for (char other : new char[] {';', '\t'}) {
            if (only.indexOf(other) >= 0) {
                separator = other;
                return new Row(
                        row.line(),
                        Arrays.stream(only.split(String.valueOf(other), -1))
                                .map(PersonalText::of)
                                .toList());
            }
        }
        return row;
    }

    /** The next row that is not empty; nothing at the end. */
    Optional<Row> next() throws IOException {
        try {
            begin();
            while (next != END) {
                Row row = row();
                if (!row.isEmpty()) {
                    return Optional.of(row);
                }
            }
            return Optional.empty();
        } catch (CharacterCodingException e) {
            throw ImportFaults.at(line, "CHARACTERS", "is not UTF-8: save the file in this encoding");
        }
    }

    private void begin() throws IOException {
        if (!begun) {
            begun = true;
            advance();
            if (next == BYTE_ORDER_MARK) {
                advance();
            }
        }
    }

    private Row row() throws IOException {
        int start = line;
        List<PersonalText> cells = new ArrayList<>();
        while (true) {
            cells.add(PersonalText.of(next == '"' ? quoted() : plain()));
            if (cells.size() > MOST_CELLS) {
                throw ImportFaults.at(start, "RANGE", "has more than " + MOST_CELLS + " cells");
            }
            if (next != separator) {
                endLine();
                return new Row(start, cells);
            }
            advance();
        }
    }

    private String plain() throws IOException {
        StringBuilder cell = new StringBuilder();
        while (next != separator && next != '\n' && next != '\r' && next != END) {
            if (next == '"') {
                throw ImportFaults.at(line, "FORMAT", "has a quotation mark inside a cell without any at its edges");
            }
            append(cell);
        }
        return cell.toString();
    }

    private String quoted() throws IOException {
        int start = line;
        StringBuilder cell = new StringBuilder();
        advance();
        while (true) {
            if (next == END) {
                throw ImportFaults.at(start, "FORMAT", "opens a quotation mark that nothing closes");
            }
            if (next == '"') {
                advance();
                if (next != '"') {
                    break;
                }
            } else if (next == '\n') {
                line++;
            }
            append(cell);
        }
        if (next != separator && next != '\n' && next != '\r' && next != END) {
            throw ImportFaults.at(line, "FORMAT", "has something behind a closing quotation mark");
        }
        return cell.toString();
    }

    private void append(StringBuilder cell) throws IOException {
        if (cell.length() == MOST_CHARACTERS) {
            throw ImportFaults.at(line, "LENGTH", "has a cell of more than " + MOST_CHARACTERS + " characters");
        }
        cell.append((char) next);
        advance();
    }

    private void endLine() throws IOException {
        if (next == '\r') {
            advance();
            if (next != '\n' && next != END) {
                line++;
                return;
            }
        }
        if (next == '\n') {
            line++;
            advance();
        }
    }

    private void advance() throws IOException {
        next = reader.read();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
