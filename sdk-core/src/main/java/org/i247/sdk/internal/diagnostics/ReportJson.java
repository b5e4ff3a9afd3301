package org.i247.sdk.internal.diagnostics;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.i247.sdk.diagnostics.DiagnosticCheck;
import org.i247.sdk.diagnostics.DiagnosticReport;
import org.i247.sdk.internal.json.StrictJson;
import org.i247.sdk.query.Members;

/** A report for programs. */
final class ReportJson {
    private ReportJson() {}

    static String of(DiagnosticReport report) {
        List<Members> checks = report.checks().stream().map(ReportJson::of).toList();
        Members.Builder all = Members.builder()
                .put("at", report.at().toString())
                .put("state", report.state().name())
                .put("checks", checks);
        return new String(StrictJson.write(all.build()), StandardCharsets.UTF_8) + "\n";
    }

    private static Members of(DiagnosticCheck check) {
        Members.Builder facts = Members.builder();
        check.facts().forEach(fact -> facts.put(fact.name(), fact.value()));
        return Members.builder()
                .put("check", check.kind().name())
                .put("subject", check.subject())
                .put("state", check.state().name())
                .put("finding", check.finding())
                .put("facts", facts.build())
                .build();
    }
}
