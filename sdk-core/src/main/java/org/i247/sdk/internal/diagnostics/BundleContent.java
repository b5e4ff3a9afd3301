package org.i247.sdk.internal.diagnostics;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.i247.sdk.diagnostics.CheckKind;
import org.i247.sdk.diagnostics.DiagnosticCheck;
import org.i247.sdk.diagnostics.DiagnosticFact;
import org.i247.sdk.diagnostics.DiagnosticReport;
import org.i247.sdk.diagnostics.SupportBundle;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.configuration.EndpointSettings;

/** What goes into a bundle, each text from a list of what may. */
final class BundleContent {
    private final Optional<Setup> setup;
    private final Masking masking;
    private final DiagnosticReport report;

    BundleContent(Supplier<Setup> setups, DiagnosticReport report) {
        this.setup = setup(setups);
        this.masking = new Masking(setup.map(BundleContent::endpoints).orElse(List.of()));
        this.report = masking.of(report);
    }

    private static Optional<Setup> setup(Supplier<Setup> setups) {
        try {
            return Optional.of(setups.get());
        } catch (RuntimeException e) {
            return Optional.empty(); // the report says why
        }
    }

    private static List<URI> endpoints(Setup setup) {
        try {
            return setup.own() == null ? EndpointSettings.required(setup.settings()) : List.of();
        } catch (I247Exception e) {
            return List.of();
        }
    }

    SupportBundle bundle() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("report.txt", text());
        texts.put("report.json", ReportJson.of(report));
        texts.put("versions.txt", Versions.text());
        texts.put("certificates.txt", facts(CheckKind.CERTIFICATE));
        texts.put("evidence.txt", facts(CheckKind.EVIDENCE));
        texts.put(
                "configuration.txt",
                setup.map(Setup::settings)
                        .map(MaskedSettings::new)
                        .map(MaskedSettings::text)
                        .orElse(""));
        texts.put(
                "events.txt",
                setup.map(known -> new EventLines(masking).of(known.memory().all()))
                        .orElse(""));
        return new SupportBundle(report.at(), texts);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        text.append(report.at()).append(' ').append(report.state()).append("\n\n");
        for (DiagnosticCheck check : report.checks()) {
            text.append(check.state()).append("  ").append(check.kind().title(Locale.ENGLISH));
            text.append(check.subject().isEmpty() ? "" : " " + check.subject()).append(": ");
            text.append(check.found(Locale.ENGLISH)).append('\n');
            check.advice(Locale.ENGLISH)
                    .ifPresent(advice -> text.append("    ").append(advice).append('\n'));
        }
        return text.toString();
    }

    private String facts(CheckKind kind) {
        return report.of(kind).stream()
                .map(check -> check.finding() + "\n"
                        + check.facts().stream().map(BundleContent::line).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String line(DiagnosticFact fact) {
        return "  " + fact.name() + " = " + fact.value() + "\n";
    }
}
