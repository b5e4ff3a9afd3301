package org.i247.borderdesk.view;

import java.util.ArrayList;
import java.util.List;
import org.i247.sdk.cooperation.Alert;
import org.i247.sdk.cooperation.FeedPage;

/**
 * A page of alerts.
 *
 * @param page the page
 */
public record AlertsView(FeedPage<Alert> page) implements ShownResult {
    @Override
    public String json(Messages messages) {
        return JsonDocument.write(json -> {
            json.writeArrayFieldStart("alerts");
            for (Alert alert : page.items()) {
                JsonMembers.write(alert.members(), json);
            }
            json.writeEndArray();
            json.writeStringField("cursor", page.cursor());
        });
    }

    @Override
    public String text(Messages messages, boolean colour) {
        Words words = new Words(messages);
        StringBuilder text = new StringBuilder();
        page.items().forEach(alert -> text.append(line(alert, words)).append('\n'));
        if (page.items().isEmpty()) {
            text.append(words.text("inbox.empty")).append('\n');
        }
        text.append(words.text("line", words.text("inbox.cursor"), words.value(page.cursor())))
                .append('\n');
        if (page.items().size() >= FeedPage.MOST) {
            text.append(words.text("inbox.more", page.cursor())).append('\n');
        }
        return text.toString();
    }

    /**
     * One alert on a line, for programs.
     *
     * @param alert the alert
     * @return one JSON document, with a line feed after it
     */
    public static String json(Alert alert) {
        return JsonDocument.write(json -> {
            for (String name : alert.members().names()) {
                json.writeFieldName(name);
                JsonMembers.write(alert.members().value(name).orElse(null), json);
            }
        });
    }

    /**
     * One alert on a line, for people.
     *
     * @param alert the alert
     * @param messages the texts of the officer's language
     * @return the line, with a line feed after it
     */
    public static String text(Alert alert, Messages messages) {
        return line(alert, new Words(messages)) + "\n";
    }

    private static String line(Alert alert, Words words) {
        List<String> parts = new ArrayList<>();
        parts.add(words.value(alert.raisedAt().toString()));
        parts.add(words.code(alert.kind()));
        alert.database().ifPresent(database -> parts.add(words.code(database)));
        alert.place().ifPresent(place -> parts.add(words.value(place)));
        alert.text().ifPresent(text -> parts.add(words.value(text)));
        alert.recordId().ifPresent(id -> parts.add(words.text("line", words.text("record"), words.value(id))));
        alert.confirmationId()
                .ifPresent(id -> parts.add(words.text("line", words.text("confirmation.id"), words.value(id))));
        parts.add(words.value(alert.id()));
        return words.list(parts);
    }
}
