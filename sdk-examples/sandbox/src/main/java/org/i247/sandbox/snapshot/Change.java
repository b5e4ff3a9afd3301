package org.i247.sandbox.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.i247.sandbox.data.StoredRecord;
import org.jspecify.annotations.Nullable;

/**
 * What became of one record.
 *
 * @param before the record as it was, if it was there
 * @param after the record as it is, if it is there
 */
record Change(@Nullable StoredRecord before, @Nullable StoredRecord after) {
    /** What leads from one state of a database to another, in the order of the ids. Each record is the same object in both or changed. */
    static List<Change> between(Map<String, StoredRecord> old, Map<String, StoredRecord> present) {
        TreeSet<String> ids = new TreeSet<>(old.keySet());
        ids.addAll(present.keySet());
        List<Change> changes = new ArrayList<>();
        for (String id : ids) {
            StoredRecord before = old.get(id);
            StoredRecord after = present.get(id);
            if (!Objects.equals(before, after)) {
                changes.add(new Change(before, after));
            }
        }
        return changes;
    }

    /** Shows no record. */
    @Override
    public String toString() {
        return "Change";
    }
}
