package org.i247.sandbox.snapshot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.i247.sandbox.data.Store;
import org.i247.sandbox.data.StoredRecord;
import org.jspecify.annotations.Nullable;

/**
 * The copies of one database. A generation is made when somebody asks for the manifest and the records have changed since the last
 * one: its delta is all that happened in between. Safe for use by several threads.
 */
final class Shelf {
    /** With this many deltas a base is made anew, as a gateway does that cannot keep them for good. */
    static final int MOST_DELTAS = 20;

    private final Store store;
    private long generation;
    private @Nullable Edition current;
    /** Its files go on being served to those who have its manifest. */
    private @Nullable Edition former;

    private boolean isReset;

    Shelf(Store store, long generation) {
        this.store = store;
        this.generation = generation;
    }

    synchronized Edition upToDate() {
        Map<String, StoredRecord> records = records();
        Edition edition = current;
        List<Change> changes = edition == null ? List.of() : Change.between(edition.held(), records);
        if (edition == null || isFull(edition, changes) || (isReset && !isUnchanged(edition, changes))) {
            former = edition;
            edition = Edition.begin(generation + 1, records);
        } else if (!changes.isEmpty()) {
            edition = edition.next(changes, records);
        }
        current = edition;
        generation = edition.generation();
        isReset = false;
        return edition;
    }

    private static boolean isFull(Edition edition, List<Change> changes) {
        return !changes.isEmpty() && edition.deltas().size() == MOST_DELTAS;
    }

    private static boolean isUnchanged(Edition edition, List<Change> changes) {
        return changes.isEmpty() && edition.deltas().isEmpty();
    }

    private Map<String, StoredRecord> records() {
        Map<String, StoredRecord> records = new TreeMap<>();
        // The lock of those who write: a generation lies between two writes, never within one.
        synchronized (store) {
            store.all().forEach(record -> records.put(record.id(), record));
        }
        return records;
    }

    synchronized Optional<CopyFile> file(String name) {
        return Optional.ofNullable(current)
                .flatMap(edition -> edition.file(name))
                .or(() -> Optional.ofNullable(former).flatMap(edition -> edition.file(name)));
    }

    /** Begins with a base again, of a later generation if anything was written: a copy never goes back. */
    synchronized void reset() {
        isReset = true;
    }
}
