package org.i247.borderdesk.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.i247.borderdesk.check.SentResult;
import org.i247.borderdesk.check.WriteKey;
import org.i247.borderdesk.check.WriteKind;

/**
 * What something that was sent to another bureau came to, and for what nobody knows the command that repeats it. Every member
 * of the JSON is always there; what does not apply is null.
 *
 * @param result the result
 * @param command the command that was typed
 */
public record SentView(SentResult result, RepeatedCommand command) implements ShownResult {
    @Override
    public String json(Messages messages) {
        return JsonDocument.write(json -> {
            json.writeStringField("reference", result.reference());
            json.writeStringField("operation", result.operation().name());
            json.writeStringField("outcome", result.kind().name());
            json.writeStringField("id", result.id().orElse(null));
            json.writeStringField(
                    "key", result.repeatKey().map(WriteKey::toString).orElse(null));
            json.writeFieldName("repeat");
            if (result.repeatKey().isPresent()) {
                JsonMembers.write(command.with(result.repeatKey().get()), json);
            } else {
                json.writeNull();
            }
            json.writeFieldName("error");
            if (result.error().isPresent()) {
                JsonError.write(result.error().get(), new Words(messages), json);
            } else {
                json.writeNull();
            }
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
        result.repeatKey()
                .ifPresent(key ->
                        lines.add(words.text("write.repeat", words.value(RepeatedCommand.line(command.with(key))))));
        lines.add(words.text("line", words.text("reference"), words.value(result.reference())));
        return String.join("\n", lines) + "\n";
    }

    /**
     * What is to be told if the desk is ended meanwhile.
     *
     * @param messages the texts of the officer's language
     * @return one line without personal data; nothing if it is known what it came to
     */
    public Optional<String> interrupted(Messages messages) {
        return result.repeatKey().map(key -> messages.text("write.interrupted", key.toString()));
    }
}
