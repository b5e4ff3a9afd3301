package org.i247.sdk.standard.manifest;

import java.util.ArrayList;
import java.util.List;
import org.i247.sdk.standard.PersonalText;

/** Divides the text of a row into cells (RFC 4180). */
final class CsvCells {
    private CsvCells() {}

    /** Whether a quotation mark is opened that nothing closes: then the row may go on in the next line. */
    static boolean isOpen(String text) {
        return text.chars().filter(each -> each == '"').count() % 2 == 1;
    }

    /** The cells; a mark within a cell that begins without one is meant as itself. */
    static List<PersonalText> of(String text, char separator, boolean quoted) {
        List<PersonalText> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean mark = quoted && each == '"';
            if (mark && inside && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(each);
                i++;
            } else if (mark && (inside || cell.toString().isBlank())) {
                inside = !inside;
            } else if (each == separator && !inside) {
                cells.add(PersonalText.of(cell.toString().strip()));
                cell.setLength(0);
            } else {
                cell.append(each);
            }
        }
        cells.add(PersonalText.of(cell.toString().strip()));
        return cells;
    }
}
