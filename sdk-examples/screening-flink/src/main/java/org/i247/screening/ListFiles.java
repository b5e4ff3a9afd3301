package org.i247.screening;

import java.io.IOException;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;

/**
 * Files of any form that the SDK reads: PAXLST, PNRGOV, CSV, JSON Lines. A file is one split, since an interchange has a
 * beginning and an end; several files are read side by side. After a restart a file is read again up to where it was.
 */
final class ListFiles implements BulkFormat<ListEntry, FileSourceSplit> {
    private static final long serialVersionUID = 1L;

    private final Day day;

    /** Lists as they are read on the day on which they are opened. */
    ListFiles(Day day) {
        this.day = day;
    }

    @Override
    public Reader<ListEntry> createReader(Configuration configuration, FileSourceSplit split) throws IOException {
        return new ListFile(split.path(), day.today(), 0);
    }

    @Override
    public Reader<ListEntry> restoreReader(Configuration configuration, FileSourceSplit split) throws IOException {
        long done = split.getReaderPosition()
                .map(CheckpointedPosition::getRecordsAfterOffset)
                .orElse(0L);
        return new ListFile(split.path(), day.today(), done);
    }

    @Override
    public boolean isSplittable() {
        return false;
    }

    @Override
    public TypeInformation<ListEntry> getProducedType() {
        return TypeInformation.of(ListEntry.class);
    }
}
