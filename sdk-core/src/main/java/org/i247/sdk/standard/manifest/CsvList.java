package org.i247.sdk.standard.manifest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.i247.sdk.standard.PersonalText;
import org.i247.sdk.standard.manifest.Lines.Line;

/** A CSV list of travellers. The heading may stand below lines about the ship. */
final class CsvList implements ListSource {
    private static final int LINES_BEFORE_THE_HEADING = 40;

    private final Lines lines;
    private final LineText text;
    private final ColumnMap map;
    private final ListDates dates;
    private final Items items;
    private final CsvRows rows;
    private Map<ListField, Integer> columns = Map.of();
    private boolean begun;

    CsvList(Lines lines, LineText text, ColumnMap map, ListDates dates, Items items) {
        this.lines = lines;
        this.text = text;
        this.map = map;
        this.dates = dates;
        this.items = items;
        rows = new CsvRows(lines, text, items);
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
        for (char candidate : CsvRows.SEPARATORS) {
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
                columns = found;
                rows.divide(candidate, cells.size());
                return true;
            }
        }
        return false;
    }

    private void row(Line first) throws IOException {
        if (map.isByPlace() && rows.width() == 0) {
            rows.divideLike(text.of(first));
        }
        traveller(first.origin(), rows.cells(first));
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
