package org.i247.sdk.standard.manifest;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.i247.sdk.standard.PersonalText;
import org.i247.sdk.standard.manifest.Lines.Line;

/** Things as CSV. The first line that is not blank is the heading. */
final class CsvThings implements RowSource {
    private final Lines lines;
    private final LineText text;
    private final RowNames names;
    private final Items problems;
    private final CsvRows rows;
    private Map<String, Integer> columns = Map.of();
    private boolean begun;

    CsvThings(Lines lines, LineText text, RowNames names, Items problems) {
        this.lines = lines;
        this.text = text;
        this.names = names;
        this.problems = problems;
        rows = new CsvRows(lines, text, problems);
    }

    @Override
    public boolean next(Consumer<ListedRow> read) throws IOException {
        Optional<Line> line = lines.next();
        if (line.isEmpty()) {
            if (!begun) {
                problems.error(ListRule.UNKNOWN_FORMAT, lines.start(), "the list is empty");
            }
            return false;
        }
        if (line.get().isBlank()) {
            return true;
        }
        if (begun) {
            read.accept(row(line.get()));
            return true;
        }
        begun = true;
        return heading(line.get());
    }

    /** Without a heading nothing that follows says what it is. */
    private boolean heading(Line line) {
        String heading = text.of(line);
        for (char separator : CsvRows.SEPARATORS) {
            Map<String, Integer> found = columns(CsvCells.of(heading, separator, true));
            if (found.size() > columns.size()) {
                columns = found;
                rows.divide(separator, CsvCells.of(heading, separator, true).size());
            }
        }
        if (columns.isEmpty()) {
            problems.error(
                    ListRule.COLUMNS,
                    line.origin(),
                    "no heading names anything that could be asked for: nothing on this list can be read");
            return false;
        }
        for (int i = 0; i < rows.width(); i++) {
            if (!columns.containsValue(i)) {
                problems.warning(
                        ListRule.UNREAD,
                        line.origin(),
                        "column " + (i + 1)
                                + " is of no name that is known, or of one that stands before: it is passed over");
            }
        }
        return true;
    }

    private Map<String, Integer> columns(List<PersonalText> cells) {
        Map<String, Integer> found = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            int column = i;
            names.meant(cells.get(i).reveal()).ifPresent(name -> found.putIfAbsent(name, column));
        }
        return found;
    }

    private ListedRow row(Line line) throws IOException {
        List<PersonalText> cells = rows.cells(line);
        Map<String, PersonalText> values = new LinkedHashMap<>();
        for (String name : names.all()) {
            Integer column = columns.get(name);
            if (column != null
                    && column < cells.size()
                    && !cells.get(column).reveal().isEmpty()) {
                values.put(name, cells.get(column));
            }
        }
        return new ListedRow(line.origin(), values);
    }
}
