package org.i247.borderdesk.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.i247.sdk.query.CodeList;

/** A code list with its labels. */
public final class CodesView {
    private final Words words;
    private final Locale locale;

    /**
     * A view.
     *
     * @param messages the texts of the reader's language
     */
    public CodesView(Messages messages) {
        this.words = new Words(messages);
        this.locale = messages.language().locale();
    }

    /**
     * Shows a list for people.
     *
     * @param list the list
     * @return lines, each ended by a line feed
     */
    public String text(CodeList list) {
        List<String> lines = new ArrayList<>();
        String name = words.value(list.name().value());
        lines.add(list.version()
                .map(version -> words.text("codes.edition", name, words.value(version)))
                .orElseGet(() -> words.text("codes.built-in", name)));
        for (String code : list.codes()) {
            lines.add("  " + words.text("line", words.value(code), words.value(label(list, code))));
        }
        return String.join("\n", lines) + "\n";
    }

    /**
     * Shows a list for programs.
     *
     * @param list the list
     * @return one JSON document, with a line feed after it
     */
    public String json(CodeList list) {
        return JsonDocument.write(json -> {
            json.writeStringField("list", list.name().value());
            json.writeStringField("version", list.version().orElse(null));
            json.writeArrayFieldStart("codes");
            for (String code : list.codes()) {
                json.writeStartObject();
                json.writeStringField("code", code);
                json.writeStringField("label", label(list, code));
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private String label(CodeList list, String code) {
        return list.label(code, locale).orElse(code);
    }
}
