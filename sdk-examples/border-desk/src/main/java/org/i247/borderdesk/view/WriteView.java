package org.i247.borderdesk.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.i247.borderdesk.check.RecordVersion;
import org.i247.borderdesk.check.WriteKind;
import org.i247.borderdesk.check.WriteResult;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.query.Versioned;
import org.i247.sdk.record.WriteOutcome;

/**
 * What a write came to: one of four things, and for the one that nobody knows the command that repeats it. The JSON's names do
 * not move, and every member is always there; what does not apply is null.
 *
 * @param result the result
 * @param command the command that was typed
 */
public record WriteView(WriteResult result, RepeatedCommand command) implements KeyedView {
    @Override
    public String json(Messages messages) {
        Optional<Versioned<? extends DatabaseRecord>> written = result.written();
        return JsonDocument.write(json -> {
            json.writeStringField("reference", result.reference());
            json.writeStringField("database", result.database().value());
            json.writeStringField("operation", result.operation().name());
            json.writeStringField("outcome", result.kind().name());
            json.writeStringField("recordId", result.recordId().orElse(null));
            json.writeStringField("version", written.map(WriteView::version).orElse(null));
            json.writeFieldName("record");
            if (written.isPresent()) {
                JsonMembers.write(written.get().record().members(), json);
            } else {
                json.writeNull();
            }
            command.writeTo(json, result, messages);
        });
    }

    @Override
    public String text(Messages messages, boolean colour) {
        Words words = new Words(messages);
        WriteKind kind = result.kind();
        List<String> lines = new ArrayList<>();
        lines.add(style(kind).paint(words.text("write." + kind), colour));
        lines.add(Style.STRONG.paint(words.text("write." + kind + ".meaning"), colour));
        result.error().ifPresent(error -> lines.addAll(error(error, kind, words)));
        command.text(result, words).ifPresent(lines::add);
        result.written().ifPresent(written -> lines.addAll(RecordText.lines(written, words)));
        if (result.written().isEmpty()) {
            result.recordId().ifPresent(id -> lines.add(words.text("line", words.text("record"), words.value(id))));
        }
        lines.add("");
        lines.add(words.text("line", words.text("reference"), words.value(result.reference())));
        return String.join("\n", lines) + "\n";
    }

    private List<String> error(I247Exception error, WriteKind kind, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.error(error));
        if (kind == WriteKind.REFUSED) {
            lines.add(words.text(error.isRetryable() ? "again.yes" : "again.no"));
        }
        if (result.outcome() instanceof WriteOutcome.Conflict<?> conflict && conflict.perhapsOwn()) {
            lines.add(words.text("write.perhaps-own"));
        }
        return lines;
    }

    static String version(Versioned<? extends DatabaseRecord> record) {
        return RecordVersion.ofTag(record.version()).shown();
    }

    static Style style(WriteKind kind) {
        return switch (kind) {
            case DONE -> Style.CLEAR;
            case REFUSED, CONFLICT -> Style.ALARM;
            case UNKNOWN -> Style.UNKNOWN;
        };
    }
}
