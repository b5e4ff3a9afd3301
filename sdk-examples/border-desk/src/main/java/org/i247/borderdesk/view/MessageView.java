package org.i247.borderdesk.view;

import java.util.ArrayList;
import java.util.List;
import org.i247.sdk.cooperation.Attachment;

/**
 * A message and its files.
 *
 * @param letter the message
 * @param files the files that its attachments were written to
 */
public record MessageView(Letter letter, List<String> files) implements ShownResult {
    /** Keeps a message. */
    public MessageView {
        files = List.copyOf(files);
    }

    @Override
    public String json(Messages messages) {
        return JsonDocument.write(json -> {
            MessageJson.members(letter, json);
            json.writeFieldName("files");
            JsonMembers.write(files, json);
        });
    }

    @Override
    public String text(Messages messages, boolean colour) {
        Words words = new Words(messages);
        List<String> lines = new ArrayList<>();
        lines.add(Style.STRONG.paint(MessageListView.line(letter, words), colour));
        if (letter.opened().isPresent()) {
            lines.add(words.text("message.opened", words.bureau(letter.message().from())));
        }
        letter.body().ifPresent(body -> {
            lines.add("");
            body.lines().forEach(line -> lines.add(words.value(line)));
            lines.add("");
        });
        for (Attachment file : letter.attachments()) {
            lines.add(words.text(
                    "message.attachment",
                    words.value(file.name()),
                    words.value(file.mediaType()),
                    Integer.toString(file.size()),
                    file.sha256()));
        }
        files.forEach(file -> lines.add(words.text("written", words.value(file))));
        return String.join("\n", lines) + "\n";
    }
}
