package org.i247.sdk.standard.manifest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.i247.sdk.standard.PersonalText;
import org.i247.sdk.standard.manifest.Lines.Line;

/**
 * A CSV list. The heading may stand below lines about the ship; a cell may hold line breaks within quotation marks; a mark that
 * nothing closes does not swallow the lines behind it.
 */
final class CsvList implements ListSource {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int LINES_BEFORE_THE_HEADING = 40;
    private static final int LINES_OF_A_ROW = 8;

    private final Lines lines;
    private final LineText text;
    private final ColumnMap map;
    private final ListDates dates;
    private final Items items;
    private char separator = ',';
    private int width;
    private Map<ListField, Integer> columns = Map.of();
    private boolean begun;

    CsvList(Lines lines, LineText text, ColumnMap map, ListDates dates, Items items) {
        this.lines = lines;
        this.text = text;
        this.map = map;
        this.dates = dates;
        this.items = items;
    }

    @Override
    public boolean next() throws IOException {
        if (!begun) {
            begun = true;
            heading();
            return true;
        }
        Optional<Line> line = lines.next();
        if (line.isEmpty()) {
            return false;
        }
        if (!line.get().isBlank()) {
            row(line.get());
        }
        return true;
    }

    private void heading() throws IOException {
        List<Line> before = new ArrayList<>();
        for (int i = 0; i < LINES_BEFORE_THE_HEADING && !map.isByPlace(); i++) {
            Optional<Line> line = lines.next();
            if (line.isEmpty()) {
                break;
            }
            if (isHeading(text.of(line.get()))) {
                before.stream()
                        .filter(each -> !each.isBlank())
                        .forEach(each ->
                                items.warning(ListRule.UNREAD, each.origin(), "a line stands above the heading"));
                return;
            }
            before.add(line.get());
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            lines.back(before.get(i));
        }
        if (map.isByPlace()) {
            columns = map.places();
        } else if (before.isEmpty()) {
            items.error(ListRule.UNKNOWN_FORMAT, lines.start(), "the list is empty");
        } else {
            items.error(
                    ListRule.COLUMNS,
                    before.get(0).origin(),
                    "no heading names a surname or the number of a document: nobody on this list can be read");
        }
    }

    /** A heading names whom the lines are about, and one thing more. */
    private boolean isHeading(String line) {
        for (char candidate : SEPARATORS) {
            Map<ListField, Integer> found = new EnumMap<>(ListField.class);
            List<PersonalText> cells = CsvCells.of(line, candidate, true);
            for (int i = 0; i < cells.size(); i++) {
                int column = i;
                map.field(cells.get(i).reveal()).ifPresent(field -> found.putIfAbsent(field, column));
            }
            boolean who = found.containsKey(ListField.SURNAME)
                    || found.containsKey(ListField.DOCUMENT_NUMBER)
                    || found.containsKey(ListField.DOCUMENT_TYPE_AND_NUMBER);
            if (who && found.size() > 1) {
                separator = candidate;
                columns = found;
                width = cells.size();
                return true;
            }
        }
        return false;
    }

    private void row(Line first) throws IOException {
        String row = text.of(first);
        if (map.isByPlace() && width == 0) {
            byPlace(row);
        }
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
        traveller(first.origin(), cells);
    }

    /** Without a heading the separator is the sign that stands most often in the first line. */
    private void byPlace(String row) {
        for (char candidate : SEPARATORS) {
            int cells = CsvCells.of(row, candidate, true).size();
            if (cells > width) {
                width = cells;
                separator = candidate;
            }
        }
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

    private void traveller(Origin origin, List<PersonalText> cells) {
        TravellerValues values = new TravellerValues(origin, dates, items);
        columns.forEach((field, column) -> {
            if (column < cells.size()) {
                values.put(field, cells.get(column).reveal());
            }
        });
        values.emit(columns.containsKey(ListField.RANK) ? Optional.of(TravellerRole.CREW) : map.role());
    }
}
