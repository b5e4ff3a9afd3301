package org.i247.borderdesk.view;

import java.util.List;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.Versioned;

/**
 * A record as it stands now.
 *
 * @param database where it stands
 * @param record the record
 * @param files the files that it, and its pictures, were written to
 */
public record ReadView(DatabaseName database, Versioned<? extends DatabaseRecord> record, List<String> files)
        implements ShownResult {
    /** Keeps a record. */
    public ReadView {
        files = List.copyOf(files);
    }

    /**
     * The record as JSON, as its database gives it.
     *
     * @return one JSON document, with a line feed after it
     */
    public String recordJson() {
        return JsonDocument.write(json -> {
            for (String name : record.record().members().names()) {
                json.writeFieldName(name);
                JsonMembers.write(record.record().members().value(name).orElse(null), json);
            }
        });
    }

    @Override
    public String json(Messages messages) {
        return JsonDocument.write(json -> {
            json.writeStringField("database", database.value());
            json.writeStringField("recordId", record.record().recordId());
            json.writeStringField("version", WriteView.version(record));
            json.writeFieldName("record");
            JsonMembers.write(record.record().members(), json);
            json.writeFieldName("files");
            JsonMembers.write(files, json);
        });
    }

    @Override
    public String text(Messages messages, boolean colour) {
        Words words = new Words(messages);
        StringBuilder text = new StringBuilder();
        RecordText.lines(record, words).stream()
                .skip(1)
                .forEach(line -> text.append(line).append('\n'));
        files.forEach(
                file -> text.append(words.text("written", words.value(file))).append('\n'));
        return text.toString();
    }
}
