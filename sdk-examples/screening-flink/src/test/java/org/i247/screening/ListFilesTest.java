package org.i247.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.RecordAndPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is read again goes on where it was. */
class ListFilesTest {
    private static final int ROWS = 450;
    private static final int KEPT = 237;

    @TempDir
    Path directory;

    @Test
    void goesOnBehindWhatWasRead() throws Exception {
        List<String> rows = new ArrayList<>(List.of("surname,document number"));
        for (int row = 0; row < ROWS; row++) {
            rows.add("MUSTER,P" + (1_000_000 + row));
        }
        Path list = Files.write(directory.resolve("ship.csv"), rows);
        ListFiles files = new ListFiles(() -> LocalDate.of(2026, 11, 30));

        List<RecordAndPosition<ListEntry>> all = read(files.createReader(new Configuration(), split(list, null)));
        RecordAndPosition<ListEntry> last = all.get(KEPT - 1);
        CheckpointedPosition kept = new CheckpointedPosition(last.getOffset(), last.getRecordSkipCount());
        List<RecordAndPosition<ListEntry>> rest = read(files.restoreReader(new Configuration(), split(list, kept)));

        assertThat(all).hasSize(ROWS);
        assertThat(entries(rest)).isEqualTo(entries(all).subList(KEPT, ROWS));
    }

    private static FileSourceSplit split(Path list, CheckpointedPosition position) throws Exception {
        long length = Files.size(list);
        return new FileSourceSplit(
                "1",
                new org.apache.flink.core.fs.Path(list.toUri()),
                0,
                length,
                Files.getLastModifiedTime(list).toMillis(),
                length,
                new String[0],
                position);
    }

    private static List<RecordAndPosition<ListEntry>> read(BulkFormat.Reader<ListEntry> reader) throws Exception {
        List<RecordAndPosition<ListEntry>> all = new ArrayList<>();
        for (var batch = reader.readBatch(); batch != null; batch = reader.readBatch()) {
            for (var next = batch.next(); next != null; next = batch.next()) {
                all.add(new RecordAndPosition<>(next.getRecord(), next.getOffset(), next.getRecordSkipCount()));
            }
        }
        reader.close();
        return all;
    }

    private static List<ListEntry> entries(List<RecordAndPosition<ListEntry>> read) {
        return read.stream().map(RecordAndPosition::getRecord).toList();
    }
}
