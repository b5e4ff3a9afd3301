package org.i247.borderdesk.command;

import java.util.Map;
import org.i247.borderdesk.command.ScreenCommand.DateOrder;
import org.i247.sdk.standard.manifest.ColumnMap;
import org.i247.sdk.standard.manifest.ListField;
import org.jspecify.annotations.Nullable;

/** What {@code --column} and {@code --dates} say of lists in CSV. */
final class Columns {
    private Columns() {}

    /** A heading of digits alone is the place of a column, from 1, in a list without headings. */
    static ColumnMap of(Map<String, ListField> columns, @Nullable DateOrder dates) {
        ColumnMap map = ColumnMap.usual();
        for (Map.Entry<String, ListField> column : columns.entrySet()) {
            map = column.getKey().matches("[1-9][0-9]{0,3}")
                    ? map.at(Integer.parseInt(column.getKey()), column.getValue())
                    : map.with(column.getKey(), column.getValue());
        }
        return dates == null ? map : map.withDayFirst(dates == DateOrder.DAY_FIRST);
    }
}
