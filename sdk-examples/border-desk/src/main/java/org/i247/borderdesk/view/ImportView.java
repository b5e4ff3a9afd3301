package org.i247.borderdesk.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.i247.borderdesk.check.ImportResult;
import org.i247.sdk.error.Violation;
import org.i247.sdk.record.ImportLine;
import org.i247.sdk.record.ImportLine.Result;

/**
 * How an import ended: what became of how many lines, and which did not come to a record.
 *
 * @param result the result
 * @param command the command that was typed, which goes on where the import ended
 */
public record ImportView(ImportResult result, RepeatedCommand command) implements ShownResult {
    @Override
    public String json(Messages messages) {
        return JsonDocument.write(json -> {
            json.writeStringField("database", result.database().value());
            json.writeObjectFieldStart("counts");
            for (Result each : Result.values()) {
                json.writeNumberField(each.name(), result.summary().count(each));
            }
            json.writeEndObject();
            json.writeArrayFieldStart("lines");
            for (ImportLine line : result.told()) {
                json.writeRawValue(line.toJson());
            }
            json.writeEndArray();
            json.writeNumberField("more", result.more());
            json.writeFieldName("stopped");
            if (result.summary().stopped().isPresent()) {
                JsonError.write(result.summary().stopped().get(), new Words(messages), json);
            } else {
                json.writeNull();
            }
            json.writeFieldName("repeat");
            if (isToBeRepeated()) {
                JsonMembers.write(command.arguments(), json);
            } else {
                json.writeNull();
            }
        });
    }

    @Override
    public String text(Messages messages, boolean colour) {
        Words words = new Words(messages);
        List<String> lines = new ArrayList<>();
        boolean done = result.verdict() == ImportResult.Verdict.DONE;
        lines.add((done ? Style.CLEAR : Style.UNKNOWN).paint(words.text("import." + result.verdict()), colour));
        for (Result each : Result.values()) {
            if (result.summary().count(each) > 0) {
                lines.add(words.text(
                        "line",
                        words.text("import.line." + each),
                        words.value(Integer.toString(result.summary().count(each)))));
            }
        }
        if (result.summary().stopped().isEmpty()
                && Arrays.stream(Result.values())
                        .allMatch(each -> result.summary().count(each) == 0)) {
            lines.add(words.text("import.empty"));
        }
        result.told().forEach(line -> lines.add("  " + line(line, words)));
        if (result.more() > 0) {
            lines.add("  " + words.text("import.more", words.value(Integer.toString(result.more()))));
        }
        result.summary().stopped().ifPresent(error -> lines.add(words.error(error)));
        if (isToBeRepeated()) {
            lines.add(words.text("import.repeat", words.value(RepeatedCommand.line(command.arguments()))));
        }
        return String.join("\n", lines) + "\n";
    }

    /**
     * What is said when an import is ended from outside.
     *
     * @param command the command, which goes on by the journal
     * @param journal the journal's name
     * @param messages the texts of the officer's language
     * @return one line
     */
    public static String interrupted(RepeatedCommand command, String journal, Messages messages) {
        Words words = new Words(messages);
        return words.text(
                "import.interrupted", words.value(RepeatedCommand.line(command.arguments())), words.value(journal));
    }

    private boolean isToBeRepeated() {
        return result.verdict() == ImportResult.Verdict.UNKNOWN || result.verdict() == ImportResult.Verdict.SETUP;
    }

    private static String line(ImportLine line, Words words) {
        List<String> said = new ArrayList<>();
        said.add(words.text("import.line." + line.result()));
        line.code().ifPresent(code -> said.add(words.value(code.value())));
        line.recordId().ifPresent(said::add);
        for (Violation violation : line.violations()) {
            said.add(words.value(violation.field() + " " + violation.rule()));
        }
        return words.text(
                "line", words.text("import.at", words.value(Integer.toString(line.line()))), words.list(said));
    }
}
