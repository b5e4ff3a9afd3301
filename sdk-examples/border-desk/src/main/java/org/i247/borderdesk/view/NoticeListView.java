package org.i247.borderdesk.view;

import java.util.ArrayList;
import java.util.List;
import org.i247.borderdesk.check.NoticeList;
import org.i247.borderdesk.check.NoticesColour;
import org.i247.sdk.notice.ListedNotice;
import org.i247.sdk.notice.UnreadableNotice;

/**
 * Public notices of a list.
 *
 * @param colour their colour
 * @param list the list
 */
public record NoticeListView(NoticesColour colour, NoticeList list) implements ShownResult {
    @Override
    public String json(Messages messages) {
        return JsonDocument.write(json -> {
            json.writeStringField("colour", colour.name());
            json.writeNumberField("total", list.total());
            json.writeFieldName("page");
            if (list.page().isPresent()) {
                json.writeNumber(list.page().get());
            } else {
                json.writeNull();
            }
            json.writeArrayFieldStart("notices");
            for (ListedNotice notice : list.notices()) {
                JsonMembers.write(notice.members(), json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("unreadable");
            for (UnreadableNotice notice : list.unreadable()) {
                json.writeStartObject();
                json.writeStringField("place", notice.place());
                json.writeStringField("rule", notice.rule());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeFieldName("error");
            if (list.error().isPresent()) {
                JsonError.write(list.error().get(), new Words(messages), json);
            } else {
                json.writeNull();
            }
        });
    }

    @Override
    public String text(Messages messages, boolean colourful) {
        Words words = new Words(messages);
        List<String> lines = new ArrayList<>();
        lines.add(words.text(
                "notices.count",
                words.value(Integer.toString(list.notices().size())),
                words.value(Integer.toString(list.total()))));
        lines.add(Style.WARNING.paint(words.text("notices.lead"), colourful));
        list.notices().forEach(notice -> lines.add("  " + NoticeView.headline(notice, words)));
        list.unreadable()
                .forEach(notice -> lines.add("  "
                        + words.text("notices.unreadable", words.value(notice.place()), words.value(notice.rule()))));
        list.error().ifPresent(error -> lines.add(words.error(error)));
        return String.join("\n", lines) + "\n";
    }
}
