package org.i247.borderdesk.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.i247.borderdesk.check.CheckResult;
import org.i247.borderdesk.check.DatabaseCheck;
import org.i247.borderdesk.check.OutcomeKind;
import org.i247.borderdesk.check.Verdict;
import org.i247.sdk.query.Answer;
import org.i247.sdk.query.Caveat;
import org.i247.sdk.query.Outcome;
import org.i247.sdk.query.Provenance;

/**
 * A result for people: the verdict first, then what to mind and what to do, then each database, and last the ids under
 * which the check can be found again. Lines are not cut and columns not lined up, so that it reads alike in every script
 * and at every width.
 */
public final class TextView {
    private static final String RULE = "─".repeat(60);

    private final Words words;
    private final boolean colour;

    /**
     * A view.
     *
     * @param messages the texts of the officer's language
     * @param colour whether what shows it knows colours
     */
    public TextView(Messages messages, boolean colour) {
        this.words = new Words(messages);
        this.colour = colour;
    }

    /**
     * Shows a result.
     *
     * @param result the result
     * @return lines, each ended by a line feed
     */
    public String show(CheckResult result) {
        List<String> lines = new ArrayList<>();
        Verdict verdict = result.verdict();
        lines.add(style(verdict).paint(words.text("verdict." + verdict), colour));
        lines.add(RULE);
        lines.add(Style.STRONG.paint(words.text("verdict." + verdict + ".meaning"), colour));
        warnings(result).forEach(warning -> lines.add(Style.WARNING.paint("‼ " + warning, colour)));
        DatabaseView database = new DatabaseView(words, colour);
        for (DatabaseCheck check : result.databases()) {
            lines.add("");
            lines.addAll(database.lines(check));
        }
        if (!result.notes().isEmpty()) {
            lines.add("");
            lines.add(words.text("notes"));
            result.notes().forEach(note -> lines.add("  - " + words.note(note)));
        }
        lines.add("");
        lines.add(words.text("line", words.text("reference"), words.value(result.reference())));
        result.searchId().ifPresent(id -> lines.add(words.text("line", words.text("search"), words.value(id))));
        result.databases().forEach(check -> lines.addAll(ids(check)));
        return String.join("\n", lines) + "\n";
    }

    /** Whatever may hurt somebody, or takes something from a clear, stands above all details. */
    private List<String> warnings(CheckResult result) {
        Set<String> warnings = new LinkedHashSet<>();
        result.databases().stream()
                .flatMap(check -> check.hits().stream())
                .flatMap(hit -> hit.caveats().stream())
                .filter(caveat -> !Caveat.CONFIRM_WITH_OWNER.equals(caveat))
                .forEach(caveat -> warnings.add(words.code(caveat)));
        boolean clear = result.verdict() == Verdict.CLEAR;
        if (clear && !result.notes().isEmpty()) {
            warnings.add(words.text("warning.notes"));
        }
        result.databases().stream()
                .filter(check -> clear ? check.kind() == OutcomeKind.NOT_ASKED : isUnknown(check.kind()))
                .forEach(check -> warnings.add(words.text("warning.not-known", words.code(check.database()))));
        return List.copyOf(warnings);
    }

    private static boolean isUnknown(OutcomeKind kind) {
        return kind != OutcomeKind.HIT && kind != OutcomeKind.NO_HIT;
    }

    private List<String> ids(DatabaseCheck check) {
        Stream<String> requestId = Stream.empty();
        if (check.outcome() instanceof Outcome.Answered<?> answered) {
            Provenance provenance = ((Answer<?>) answered.answer()).provenance();
            return List.of(words.text(
                    "answered",
                    words.value(check.database().value()),
                    words.value(provenance.requestId()),
                    words.value(provenance.answeredAt().toString())));
        }
        if (check.outcome() instanceof Outcome.Failed<?> failed) {
            requestId = failed.error().failure().requestId().stream();
        }
        return requestId
                .map(id -> words.text("request", words.value(check.database().value()), words.value(id)))
                .toList();
    }

    private static Style style(Verdict verdict) {
        return switch (verdict) {
            case HIT -> Style.ALARM;
            case CLEAR -> Style.CLEAR;
            case INCOMPLETE -> Style.UNKNOWN;
        };
    }
}
