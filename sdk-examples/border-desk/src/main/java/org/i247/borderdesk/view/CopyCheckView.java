package org.i247.borderdesk.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.i247.borderdesk.check.CopyResult;
import org.i247.sdk.copy.CopyAnswer;
import org.i247.sdk.copy.CopyHit;
import org.i247.sdk.copy.CopyState;
import org.i247.sdk.query.Caveat;
import org.i247.sdk.query.DatabaseRecord;

/**
 * What a local copy says. That it is a copy, and of when, stands right beneath the verdict.
 *
 * @param result the result
 */
public record CopyCheckView(CopyResult result) implements ShownResult {
    @Override
    public String json(Messages messages) {
        Words words = new Words(messages);
        return JsonDocument.write(json -> {
            json.writeStringField("outcome", result.outcome());
            state(result.answer().copy(), json);
            json.writeArrayFieldStart("hits");
            for (CopyHit<? extends DatabaseRecord> hit : hits()) {
                hit(hit, json);
            }
            json.writeEndArray();
            texts("notes", result.notes().stream().map(words::note).toList(), json);
        });
    }

    static void state(CopyState copy, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("copy");
        json.writeStringField("database", copy.database().value());
        json.writeNumberField("generation", copy.generation());
        json.writeStringField("asOf", copy.asOf().toString());
        json.writeStringField("validUntil", copy.validUntil().toString());
        json.writeEndObject();
    }

    private static void hit(CopyHit<? extends DatabaseRecord> hit, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("score", hit.score());
        texts("matchedOn", hit.matchedOn(), json);
        json.writeStringField("owner", hit.owner().code());
        texts("caveats", hit.caveats().stream().map(Caveat::value).toList(), json);
        json.writeBooleanField("restricted", hit.restricted());
        json.writeFieldName("record");
        JsonMembers.write(hit.record().map(DatabaseRecord::members).orElse(null), json);
        json.writeEndObject();
    }

    private static void texts(String name, List<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    @Override
    public String text(Messages messages, boolean colour) {
        Words words = new Words(messages);
        List<String> lines = new ArrayList<>();
        Style style = result.answer().match(hits -> Style.ALARM, notInCopy -> Style.CLEAR, tooMany -> Style.UNKNOWN);
        lines.add(style.paint(words.text("copy." + result.outcome()), colour));
        lines.add(Style.STRONG.paint(state(result.answer().copy(), words), colour));
        lines.add(words.text("copy." + result.outcome() + ".meaning"));
        int number = 0;
        for (CopyHit<? extends DatabaseRecord> hit : hits()) {
            number++;
            lines.add("");
            lines.addAll(hit(number, hit, words, colour));
        }
        result.notes().forEach(note -> lines.add("  - " + words.note(note)));
        return String.join("\n", lines) + "\n";
    }

    static String state(CopyState copy, Words words) {
        return words.text(
                "copy.state",
                words.code(copy.database()),
                words.value(Long.toString(copy.generation())),
                words.value(copy.asOf().toString()),
                words.value(copy.validUntil().toString()));
    }

    private static List<String> hit(int number, CopyHit<? extends DatabaseRecord> hit, Words words, boolean colour) {
        Optional<RecordView> record = hit.record().map(found -> RecordView.of(found, words));
        String headline = hit.restricted()
                ? words.text("restricted")
                : record.flatMap(RecordView::headline).orElseGet(() -> words.text("copy.HIT"));
        List<String> lines = new ArrayList<>();
        lines.add(number + ". " + Style.STRONG.paint(headline, colour));
        hit.caveats().stream()
                .filter(caveat -> !Caveat.CONFIRM_WITH_OWNER.equals(caveat))
                .forEach(caveat -> lines.add("   " + Style.WARNING.paint("‼ " + words.code(caveat), colour)));
        String percent = words.value(Math.round(hit.score() * 100) + " %");
        List<String> fields = hit.matchedOn().stream().map(words::field).toList();
        lines.add(line(words, "matched-on", words.text("matched", words.list(fields), percent)));
        lines.add(line(words, "owner", words.bureau(hit.owner())));
        lines.add(line(words, "next", words.text("copy.next", words.bureau(hit.owner()))));
        record.map(RecordView::details).orElse(List.of()).forEach(detail -> lines.add("   " + detail));
        return lines;
    }

    private static String line(Words words, String key, String value) {
        return "   " + words.text("line", words.text(key), value);
    }

    private List<? extends CopyHit<? extends DatabaseRecord>> hits() {
        return result.answer() instanceof CopyAnswer.Hits<? extends DatabaseRecord> found ? found.hits() : List.of();
    }
}
