package org.i247.borderdesk.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.i247.borderdesk.check.ScreeningResult;
import org.i247.borderdesk.check.Verdict;
import org.i247.sdk.screening.ResultKind;
import org.i247.sdk.screening.SubjectResult;
import org.i247.sdk.standard.manifest.ListProblem;

/**
 * How a screening ended, where it is told of everybody, and how to go on with it.
 *
 * @param result what came of it
 * @param files the files that were written
 * @param command the command that was typed
 */
public record ScreenView(ScreeningResult result, List<String> files, RepeatedCommand command) implements ShownResult {
    private static final String RULE = "─".repeat(60);
    private static final String RESUME = "--resume";

    /** Keeps what is shown. */
    public ScreenView {
        files = List.copyOf(files);
    }

    /**
     * What is told if the desk is ended meanwhile. Lists are called by the names of their files, which are nobody's.
     *
     * @param command the command that was typed
     * @param journal the journal, if something was kept
     * @param messages the texts of the officer's language
     * @return one line
     */
    public static String interrupted(RepeatedCommand command, Optional<String> journal, Messages messages) {
        String again = RepeatedCommand.line(command.withFlag(RESUME).arguments());
        Words words = new Words(messages);
        return words.text(
                "screen.interrupted",
                words.value(again),
                journal.map(words::value).orElse("–"));
    }

    private Optional<RepeatedCommand> repeat() {
        return result.failed() > 0 ? Optional.of(command.withFlag(RESUME)) : Optional.empty();
    }

    @Override
    public String json(Messages messages) {
        return JsonDocument.write(json -> {
            json.writeStringField("verdict", result.verdict().name());
            json.writeNumberField("read", result.summary().read());
            json.writeNumberField("clear", result.summary().clear());
            json.writeNumberField("hit", result.summary().hit());
            json.writeNumberField("notKnown", result.summary().notKnown());
            json.writeNumberField("kept", result.summary().kept());
            json.writeNumberField("errors", result.errors());
            json.writeNumberField("warnings", result.warnings());
            results("hits", result.hits(), json);
            results("unknown", result.notKnown(), json);
            json.writeArrayFieldStart("problems");
            for (ListProblem problem : result.problems()) {
                JsonProblem.write(problem, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("files");
            for (String file : files) {
                json.writeString(file);
            }
            json.writeEndArray();
            json.writeFieldName("stopped");
            if (result.stopped().isPresent()) {
                JsonError.write(result.stopped().get(), new Words(messages), json);
            } else {
                json.writeNull();
            }
            json.writeFieldName("repeat");
            if (repeat().isPresent()) {
                JsonMembers.write(repeat().get().arguments(), json);
            } else {
                json.writeNull();
            }
        });
    }

    private static void results(String name, List<SubjectResult> results, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (SubjectResult each : results) {
            json.writeRawValue(each.toJson());
        }
        json.writeEndArray();
    }

    @Override
    public String text(Messages messages, boolean colour) {
        Words words = new Words(messages);
        SubjectView view = new SubjectView(words);
        List<String> lines = new ArrayList<>();
        Verdict verdict = result.verdict();
        lines.add(style(verdict).paint(words.text("verdict." + verdict), colour));
        lines.add(RULE);
        ScreenCounts.meaning(result, words).forEach(line -> lines.add(Style.STRONG.paint(line, colour)));
        warnings(words).forEach(warning -> lines.add(Style.WARNING.paint("‼ " + warning, colour)));
        lines.add(ScreenCounts.sum(result.summary(), words));
        ScreenCounts.kept(result.summary(), words).ifPresent(lines::add);
        people("screen.HIT", result.hits(), result.summary().hit(), words, colour, lines);
        people("screen.NOT_KNOWN", result.notKnown(), result.summary().notKnown(), words, colour, lines);
        if (!result.problems().isEmpty()) {
            lines.add("");
            lines.add(ScreenCounts.problems(result, words));
            result.problems().forEach(problem -> lines.add("  " + view.problem(problem)));
            more(result.errors() + result.warnings() - result.problems().size(), words, lines);
        }
        lines.add("");
        lines.add(words.text(
                "written", words.list(files.stream().map(words::value).toList())));
        repeat().ifPresent(again ->
                lines.add(words.text("screen.repeat", words.value(RepeatedCommand.line(again.arguments())))));
        return String.join("\n", lines) + "\n";
    }

    private List<String> warnings(Words words) {
        SubjectView view = new SubjectView(words);
        List<String> warnings = new ArrayList<>(result.hits().stream()
                .flatMap(hit -> view.said(hit).stream())
                .flatMap(said -> said.warnings().stream())
                .distinct()
                .toList());
        if (result.errors() > 0) {
            warnings.add(words.text("screen.missing", Long.toString(result.errors())));
        } else if (result.warnings() > 0) {
            warnings.add(words.text("screen.notes"));
        }
        return warnings;
    }

    private static void people(
            String heading, List<SubjectResult> people, long all, Words words, boolean colour, List<String> lines) {
        if (people.isEmpty()) {
            return;
        }
        SubjectView view = new SubjectView(words);
        lines.add("");
        lines.add(words.text("line", words.text(heading), Long.toString(all)));
        for (SubjectResult each : people) {
            lines.add("  " + each.number() + ". " + Style.STRONG.paint(view.who(each), colour));
            lines.add("     " + view.where(each));
            for (SubjectView.Said said : view.said(each)) {
                if (said.kind() != ResultKind.NO_HIT) {
                    lines.add("     " + said.heading());
                    said.warnings()
                            .forEach(warning -> lines.add("       " + Style.WARNING.paint("‼ " + warning, colour)));
                    said.details().forEach(detail -> lines.add("       " + detail));
                }
            }
        }
        more(all - people.size(), words, lines);
    }

    private static void more(long more, Words words, List<String> lines) {
        if (more > 0) {
            lines.add("  " + words.text("screen.more", Long.toString(more)));
        }
    }

    private static Style style(Verdict verdict) {
        return switch (verdict) {
            case HIT -> Style.ALARM;
            case CLEAR -> Style.CLEAR;
            case INCOMPLETE -> Style.UNKNOWN;
        };
    }
}
