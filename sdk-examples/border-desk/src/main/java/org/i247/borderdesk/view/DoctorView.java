package org.i247.borderdesk.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.i247.sdk.diagnostics.CheckKind;
import org.i247.sdk.diagnostics.CheckState;
import org.i247.sdk.diagnostics.DiagnosticCheck;
import org.i247.sdk.diagnostics.DiagnosticReport;
import org.i247.sdk.query.DatabaseName;

/**
 * What the doctor found, for somebody who was woken up: first whether it works, then the one thing to begin with and what to
 * do about it, then everything in order. Each state has a sign and a word, not a colour alone.
 */
public final class DoctorView {
    private static final String RULE = "─".repeat(60);

    private final Words words;
    private final Locale locale;
    private final boolean colour;

    /**
     * A view.
     *
     * @param messages the texts of the reader's language
     * @param colour whether what shows it knows colours
     */
    public DoctorView(Messages messages, boolean colour) {
        this.words = new Words(messages);
        this.locale = messages.language().locale();
        this.colour = colour;
    }

    /**
     * Shows a report.
     *
     * @param report the report
     * @param bundle the bundle that was written
     * @return lines, each ended by a line feed
     */
    public String show(DiagnosticReport report, Optional<Path> bundle) {
        List<String> lines = new ArrayList<>();
        lines.add(style(report.state()).paint(words.text("doctor." + report.state()), colour));
        lines.add(RULE);
        report.firstFailed().ifPresent(first -> lines.addAll(beginWith(first)));
        report.checks().stream()
                .filter(check -> check.state() != CheckState.NOT_REACHED)
                .forEach(check -> lines.addAll(check(check)));
        lines.addAll(notReached(report));
        lines.add("");
        lines.add(words.text("doctor.at", words.value(report.at().toString())));
        lines.add(bundle.map(file -> words.text("doctor.bundle", words.value(file.toString())))
                .orElseGet(() -> words.text("doctor.no-bundle")));
        return String.join("\n", lines) + "\n";
    }

    private List<String> beginWith(DiagnosticCheck first) {
        List<String> lines = new ArrayList<>();
        lines.add(Style.STRONG.paint(words.text("doctor.begin", title(first)), colour));
        lines.add("  " + first.found(locale));
        first.advice(locale).ifPresent(advice -> lines.add(Style.WARNING.paint("  ➜ " + advice, colour)));
        lines.add(RULE);
        return lines;
    }

    private List<String> check(DiagnosticCheck check) {
        List<String> lines = new ArrayList<>();
        String line = words.text("line", title(check), check.found(locale));
        lines.add(
                switch (check.state()) {
                    case FINE -> "✓ " + line;
                    case WARNING -> Style.STRONG.paint("! " + stated(check, line), colour);
                    default -> Style.WARNING.paint("✗ " + stated(check, line), colour);
                });
        check.fact("fingerprint")
                .filter(any -> check.kind() == CheckKind.CERTIFICATE || check.state() == CheckState.FAILED)
                .ifPresent(fingerprint -> lines.add("    SHA-256 " + words.value(fingerprint)));
        check.advice(locale).ifPresent(advice -> lines.add("  ➜ " + advice));
        return lines;
    }

    private String stated(DiagnosticCheck check, String line) {
        return words.text("doctor.stated", check.state().label(locale), line);
    }

    private List<String> notReached(DiagnosticReport report) {
        String titles = report.checks().stream()
                .filter(check -> check.state() == CheckState.NOT_REACHED)
                .map(this::title)
                .distinct()
                .collect(Collectors.joining(words.text("list")));
        return titles.isEmpty() ? List.of() : List.of("– " + words.text("doctor.not-reached", titles));
    }

    private String title(DiagnosticCheck check) {
        String title = check.kind().title(locale);
        return switch (check.kind()) {
            case CERTIFICATE -> title; // what was found says which
            case DATABASE -> check.subject().isEmpty() ? title : database(title, check.subject());
            default -> check.subject().isEmpty() ? title : words.text("named", title, words.value(check.subject()));
        };
    }

    private String database(String title, String code) {
        String label = words.code(new DatabaseName(code));
        return words.text("named", title, label.equals(code) ? label : label + " " + words.value(code));
    }

    private static Style style(CheckState state) {
        return switch (state) {
            case FINE -> Style.CLEAR;
            case FAILED -> Style.ALARM;
            default -> Style.UNKNOWN;
        };
    }
}
