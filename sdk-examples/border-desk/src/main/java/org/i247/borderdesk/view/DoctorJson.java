package org.i247.borderdesk.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.i247.sdk.diagnostics.DiagnosticCheck;
import org.i247.sdk.diagnostics.DiagnosticFact;
import org.i247.sdk.diagnostics.DiagnosticReport;
import org.i247.sdk.error.Failure;

/** What the doctor found, as one JSON document. Its names do not move; words are in the language that was asked for. */
public final class DoctorJson {
    private DoctorJson() {}

    /**
     * Shows a report.
     *
     * @param report the report
     * @param bundle the bundle that was written
     * @param language the language of its words
     * @return the document, with a line feed after it
     */
    public static String show(DiagnosticReport report, Optional<Path> bundle, Language language) {
        return JsonDocument.write(json -> {
            json.writeStringField("state", report.state().name());
            json.writeStringField("at", report.at().toString());
            json.writeArrayFieldStart("checks");
            for (DiagnosticCheck check : report.checks()) {
                check(check, language.locale(), json);
            }
            json.writeEndArray();
            json.writeStringField("bundle", bundle.map(Path::toString).orElse(null));
        });
    }

    private static void check(DiagnosticCheck check, Locale locale, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("check", check.kind().name());
        json.writeStringField("subject", check.subject());
        json.writeStringField("state", check.state().name());
        json.writeStringField("finding", check.finding());
        json.writeStringField("found", check.found(locale));
        json.writeStringField("advice", check.advice(locale).orElse(null));
        json.writeObjectFieldStart("facts");
        for (DiagnosticFact fact : check.facts()) {
            json.writeStringField(fact.name(), fact.value());
        }
        json.writeEndObject();
        if (check.failure().isPresent()) {
            error(check.failure().get(), json);
        } else {
            json.writeNullField("error");
        }
        json.writeEndObject();
    }

    private static void error(Failure failure, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("error");
        json.writeStringField("code", failure.code().value());
        json.writeBooleanField("retryable", failure.retryable());
        json.writeStringField("requestId", failure.requestId().orElse(null));
        json.writeEndObject();
    }
}
