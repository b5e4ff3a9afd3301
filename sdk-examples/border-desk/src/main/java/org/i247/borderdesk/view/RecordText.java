package org.i247.borderdesk.view;

import java.util.ArrayList;
import java.util.List;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.ImageReference;
import org.i247.sdk.query.Versioned;

/** A record with all that a change of it has to name, for people. */
final class RecordText {
    private RecordText() {}

    static List<String> lines(Versioned<? extends DatabaseRecord> versioned, Words words) {
        DatabaseRecord record = versioned.record();
        RecordView view = RecordView.of(record, words);
        List<String> lines = new ArrayList<>();
        lines.add("");
        view.headline().ifPresent(lines::add);
        Details common = new Details(words)
                .add("retainUntil", record.retainUntil(), date -> words.value(date.toString()))
                .addAll("caveats", record.caveats(), words::code)
                .addAll(
                        "images",
                        record.images().stream().map(ImageReference::imageId).toList(),
                        words::value);
        view.details().forEach(detail -> lines.add("  " + detail));
        common.lines().forEach(detail -> lines.add("  " + detail));
        lines.add("  " + words.text("line", words.text("owner"), words.bureau(record.owner())));
        lines.add("  " + words.text("line", words.text("record"), words.value(record.recordId())));
        lines.add("  " + words.text("line", words.text("version"), words.value(WriteView.version(versioned))));
        return lines;
    }
}
