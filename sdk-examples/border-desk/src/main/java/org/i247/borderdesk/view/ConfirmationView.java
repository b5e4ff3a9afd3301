package org.i247.borderdesk.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.cooperation.Confirmation;
import org.i247.sdk.cooperation.ConfirmationDetails;
import org.jspecify.annotations.Nullable;

/**
 * How a request for a hit's confirmation stands. Every member of the JSON is always there; what was not said is null.
 *
 * @param confirmation how it stands
 */
public record ConfirmationView(Confirmation confirmation) implements ShownResult {
    private String state() {
        return confirmation.match(
                asked -> "ASKED", confirmed -> "CONFIRMED", refuted -> "REFUTED", expired -> "EXPIRED");
    }

    @Override
    public String json(Messages messages) {
        ConfirmationDetails details = confirmation.details();
        return JsonDocument.write(json -> {
            json.writeStringField("confirmationId", confirmation.confirmationId());
            json.writeStringField("state", state());
            json.writeStringField("urgency", text(details.urgency()));
            json.writeStringField("text", text(details.text()));
            json.writeStringField("askedAt", text(details.askedAt()));
            json.writeStringField("expiresAt", text(details.expiresAt()));
            json.writeStringField("answerText", text(details.answerText()));
            json.writeStringField("askedBy", text(details.askedBy()));
            json.writeStringField("recordId", text(details.recordId()));
        });
    }

    private static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    @Override
    public String text(Messages messages, boolean colour) {
        Words words = new Words(messages);
        ConfirmationDetails details = confirmation.details();
        List<String> lines = new ArrayList<>();
        Style style = confirmation.match(
                asked -> Style.UNKNOWN, confirmed -> Style.ALARM, refuted -> Style.CLEAR, expired -> Style.UNKNOWN);
        lines.add(style.paint(words.text("confirmation." + state()), colour));
        details.answerText().ifPresent(text -> lines.add(line(words, "answer", words.value(text))));
        details.text().ifPresent(text -> lines.add(line(words, "text", words.value(text))));
        details.urgency().ifPresent(urgency -> lines.add(line(words, "urgency", words.code(urgency))));
        details.askedBy().ifPresent(bureau -> lines.add(line(words, "asked-by", words.bureau(bureau))));
        details.recordId().ifPresent(id -> lines.add(words.text("line", words.text("record"), words.value(id))));
        details.expiresAt().ifPresent(at -> lines.add(line(words, "expires", words.value(at.toString()))));
        lines.add(line(words, "id", words.value(confirmation.confirmationId())));
        return String.join("\n", lines) + "\n";
    }

    private static String line(Words words, String name, String value) {
        return words.text("line", words.text("confirmation." + name), value);
    }
}
