package org.i247.borderdesk.view;

import java.util.ArrayList;
import java.util.List;
import org.i247.sdk.cooperation.FeedPage;
import org.i247.sdk.cooperation.Message;

/**
 * A page of messages.
 *
 * @param page the page
 */
public record MessageListView(FeedPage<Message> page) implements ShownResult {
    @Override
    public String json(Messages messages) {
        return JsonDocument.write(json -> {
            json.writeArrayFieldStart("messages");
            for (Message message : page.items()) {
                json.writeStartObject();
                MessageJson.members(Letter.of(message), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringField("cursor", page.cursor());
        });
    }

    @Override
    public String text(Messages messages, boolean colour) {
        Words words = new Words(messages);
        StringBuilder text = new StringBuilder();
        page.items()
                .forEach(message -> text.append(line(Letter.of(message), words)).append('\n'));
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

    static String line(Letter letter, Words words) {
        Message message = letter.message();
        List<String> parts = new ArrayList<>();
        parts.add(words.value(message.sentAt().toString()));
        parts.add(words.bureau(message.from()));
        parts.add(words.code(message.priority()));
        parts.add(
                letter.isClosed()
                        ? words.text("message.sealed")
                        : words.value(letter.subject().orElse("")));
        if (!letter.attachments().isEmpty()) {
            parts.add(words.text(
                    "message.files", Integer.toString(letter.attachments().size())));
        }
        parts.add(words.value(message.id()));
        return words.list(parts);
    }
}
