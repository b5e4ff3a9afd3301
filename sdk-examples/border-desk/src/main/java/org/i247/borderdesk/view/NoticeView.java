package org.i247.borderdesk.view;

import java.util.ArrayList;
import java.util.List;
import org.i247.borderdesk.check.NoticesColour;
import org.i247.sdk.notice.NoticeDetail;
import org.i247.sdk.notice.PublicNotice;
import org.i247.sdk.notice.RedNotice;

/**
 * A public notice with all that is published of it.
 *
 * @param colour its colour
 * @param notice the notice
 * @param files the files that its pictures were written to
 */
public record NoticeView(NoticesColour colour, NoticeDetail notice, List<String> files) implements ShownResult {
    /** Keeps a notice. */
    public NoticeView {
        files = List.copyOf(files);
    }

    @Override
    public String json(Messages messages) {
        return JsonDocument.write(json -> {
            json.writeStringField("colour", colour.name());
            json.writeStringField("entityId", notice.entityId());
            json.writeFieldName("notice");
            JsonMembers.write(notice.members(), json);
            json.writeFieldName("files");
            JsonMembers.write(files, json);
        });
    }

    @Override
    public String text(Messages messages, boolean colourful) {
        Words words = new Words(messages);
        List<String> lines = new ArrayList<>();
        lines.add(Style.STRONG.paint(headline(notice, words), colourful));
        lines.add(Style.WARNING.paint(words.text("notices.lead"), colourful));
        Details details = new Details(words)
                .add("sex", notice.sex(), words::code)
                .add("placeOfBirth", notice.placeOfBirth(), words::value)
                .add("distinguishingMarks", notice.distinguishingMarks(), words::value);
        if (notice instanceof RedNotice red) {
            details.addAll(
                    "warrants",
                    red.warrants(),
                    warrant -> Details.joined(
                                    warrant.issuingCountry().map(words::country),
                                    warrant.charge().map(words::value),
                                    warrant.chargeTranslation().map(words::value))
                            .orElse(""));
        }
        details.lines().forEach(line -> lines.add("  " + line));
        notice.links().forEach(link -> lines.add("  " + headline(link, words)));
        files.forEach(file -> lines.add(words.text("written", words.value(file))));
        return String.join("\n", lines) + "\n";
    }

    static String headline(PublicNotice notice, Words words) {
        List<String> said = new ArrayList<>();
        Details.joined(notice.name(), notice.forename()).map(words::value).ifPresent(said::add);
        notice.dateOfBirth().map(words::date).ifPresent(said::add);
        notice.nationalities().forEach(country -> said.add(words.country(country)));
        return words.text("line", words.value(notice.entityId()), words.list(said));
    }
}
