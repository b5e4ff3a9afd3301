package org.i247.sandbox.faults;

import java.util.List;

/**
 * Rows of one kind.
 *
 * @param title what they have in common, as a heading
 * @param rows the rows; their ids differ
 */
record Group(String title, List<Row> rows) {
    Group {
        rows = List.copyOf(rows);
    }
}
