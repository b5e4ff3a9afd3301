package org.i247.borderdesk.view;

import java.util.ArrayList;
import java.util.List;
import org.i247.borderdesk.check.SentResult;
import org.i247.borderdesk.check.WriteKind;

/**
 * What something that was sent to another bureau came to, and for what nobody knows the command that repeats it. Every member
 * of the JSON is always there; what does not apply is null.
 *
 * @param result the result
 * @param command the command that was typed
 */
public record SentView(SentResult result, RepeatedCommand command) implements KeyedView {
    @Override
    public String json(Messages messages) {
        return JsonDocument.write(json -> {
            json.writeStringField("reference", result.reference());
            json.writeStringField("operation", result.operation().name());
            json.writeStringField("outcome", result.kind().name());
            json.writeStringField("id", result.id().orElse(null));
            command.writeTo(json, result, messages);
        });
    }

    @Override
    public String text(Messages messages, boolean colour) {
        Words words = new Words(messages);
        WriteKind kind = result.kind();
        List<String> lines = new ArrayList<>();
        lines.add(WriteView.style(kind).paint(words.text("sent." + kind), colour));
        result.id().ifPresent(id -> lines.add(words.text("line", words.text("sent.id"), words.value(id))));
        result.error().ifPresent(error -> lines.add(words.error(error)));
        command.text(result, words).ifPresent(lines::add);
        lines.add(words.text("line", words.text("reference"), words.value(result.reference())));
        return String.join("\n", lines) + "\n";
    }
}
