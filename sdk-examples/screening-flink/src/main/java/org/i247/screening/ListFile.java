package org.i247.screening;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.ArrayResultIterator;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.core.fs.Path;
import org.i247.sdk.standard.manifest.ListReader;
import org.i247.sdk.standard.manifest.TravellerList;
import org.jspecify.annotations.Nullable;

/** Reads one file, a few hundred entries at a time. */
final class ListFile implements BulkFormat.Reader<ListEntry> {
    private static final int AT_ONCE = 200;

    private final TravellerList list;
    private long read;

    /** Opens a file, and passes over as many entries as were read before. */
    ListFile(Path file, LocalDate today, long done) throws IOException {
        list = ListReader.on(today).open(file.getName(), file.getFileSystem().open(file));
        while (read < done && list.hasNext()) {
            list.next();
            read++;
        }
    }

    @Override
    public BulkFormat.@Nullable RecordIterator<ListEntry> readBatch() {
        ListEntry[] entries = new ListEntry[AT_ONCE];
        int count = 0;
        while (count < AT_ONCE && list.hasNext()) {
            entries[count] = ListEntry.of(list.next());
            count++;
        }
        if (count == 0) {
            return null;
        }
        ArrayResultIterator<ListEntry> batch = new ArrayResultIterator<>();
        batch.set(entries, count, CheckpointedPosition.NO_OFFSET, read);
        read += count;
        return batch;
    }

    @Override
    public void close() {
        list.close();
    }
}
