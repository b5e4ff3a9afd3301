package org.i247.sdk.standard.manifest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.standard.PersonalText;
import org.i247.sdk.standard.manifest.Lines.Line;

/**
 * The rows of a CSV list. A cell may hold line breaks within quotation marks; a mark that nothing closes does not swallow the lines
 * behind it.
 */
final class CsvRows {
    static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int LINES_OF_A_ROW = 8;

    private final Lines lines;
    private final LineText text;
    private final Items items;
    private char separator = ',';
    private int width;

    CsvRows(Lines lines, LineText text, Items items) {
        this.lines = lines;
        this.text = text;
        this.items = items;
    }

    /** Says by what cells are divided, and how many a row has. */
    void divide(char by, int cells) {
        separator = by;
        width = cells;
    }

    /** How many cells a row has; 0 if that is not known. */
    int width() {
        return width;
    }

    /** Without a heading the separator is the sign that stands most often in the first line. */
    void divideLike(String row) {
        for (char candidate : SEPARATORS) {
            int cells = CsvCells.of(row, candidate, true).size();
            if (cells > width) {
                divide(candidate, cells);
            }
        }
    }

    /** The cells of the row that begins with a line. */
    List<PersonalText> cells(Line first) throws IOException {
        String row = text.of(first);
        boolean quoted = true;
        if (CsvCells.isOpen(row)) {
            Optional<String> whole = goOn(row);
            quoted = whole.isPresent();
            row = whole.orElse(row);
            if (!quoted) {
                items.error(ListRule.TRUNCATED, first.origin(), "a quotation mark is opened that nothing closes");
            }
        }
        List<PersonalText> cells = CsvCells.of(row, separator, quoted);
        if (width != 0 && cells.size() != width) {
            items.error(
                    ListRule.COLUMNS,
                    first.origin(),
                    "the line has " + cells.size() + " cells, the heading " + width
                            + ": values may stand in other columns");
        }
        return cells;
    }

    /** The row with the lines that it goes on in; nothing, and the lines given back, if no mark closes it soon. */
    private Optional<String> goOn(String begun) throws IOException {
        List<Line> taken = new ArrayList<>();
        StringBuilder row = new StringBuilder(begun);
        while (taken.size() < LINES_OF_A_ROW) {
            Optional<Line> line = lines.next();
            if (line.isEmpty()) {
                break;
            }
            taken.add(line.get());
            row.append('\n').append(text.of(line.get()));
            if (!CsvCells.isOpen(row.toString())) {
                boolean fits = CsvCells.of(row.toString(), separator, true).size() == width;
                if (fits || width == 0) {
                    return Optional.of(row.toString());
                }
                break;
            }
        }
        for (int i = taken.size() - 1; i >= 0; i--) {
            lines.back(taken.get(i));
        }
        return Optional.empty();
    }
}
