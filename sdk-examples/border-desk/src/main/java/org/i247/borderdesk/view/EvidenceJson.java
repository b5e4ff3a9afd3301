package org.i247.borderdesk.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.i247.borderdesk.check.LogVerdict;
import org.i247.sdk.audit.EvidenceFinding;
import org.i247.sdk.audit.EvidenceReport;
import org.i247.sdk.audit.EvidenceReport.ContentFound;
import org.i247.sdk.audit.TracedCall;

/** What the verification of an evidence log found, as one JSON document. Its names do not move. */
public final class EvidenceJson {
    private EvidenceJson() {}

    /**
     * Shows a report.
     *
     * @param report the report
     * @return the document, with a line feed after it
     */
    public static String show(EvidenceReport report) {
        return JsonDocument.write(json -> {
            json.writeStringField("verdict", LogVerdict.of(report).name());
            json.writeNumberField("records", report.records());
            json.writeNumberField("firstSequence", report.firstSequence());
            json.writeNumberField("lastSequence", report.lastSequence());
            json.writeStringField("lastSha256", report.lastSha256());
            json.writeNumberField("checkPoints", report.checkPoints());
            json.writeNumberField("sealedUpTo", report.sealedUpTo());
            json.writeNumberField("knownUpTo", report.knownUpTo());
            json.writeNumberField("calls", report.calls());
            json.writeNumberField("answers", report.answers());
            json.writeNumberField("provenAnswers", report.provenAnswers());
            json.writeNumberField("noHits", report.noHits());
            json.writeNumberField("provenNoHits", report.provenNoHits());
            json.writeArrayFieldStart("traced");
            for (TracedCall call : report.traced()) {
                call(call, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("contents");
            for (ContentFound found : report.contents()) {
                content(found, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("findings");
            for (EvidenceFinding finding : report.findings()) {
                finding(finding, json);
            }
            json.writeEndArray();
        });
    }

    private static void call(TracedCall call, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("reference", call.reference());
        json.writeStringField("database", call.database());
        json.writeStringField("operation", call.operation());
        json.writeNumberField("asked", call.asked());
        json.writeNumberField("ended", call.ended());
        json.writeStringField("outcome", call.outcome());
        json.writeStringField("proof", call.proof().name());
        json.writeEndObject();
    }

    private static void content(ContentFound found, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", found.number());
        json.writeStringField("kind", found.isAnswer() ? "ANSWER" : "QUESTION");
        json.writeNumberField("sequence", found.sequence());
        json.writeStringField("reference", found.reference());
        json.writeEndObject();
    }

    private static void finding(EvidenceFinding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("issue", finding.issue().name());
        json.writeBooleanField("fault", finding.issue().isFault());
        json.writeStringField("file", finding.file());
        json.writeNumberField("line", finding.line());
        json.writeNumberField("sequence", finding.sequence());
        json.writeStringField("detail", finding.detail());
        json.writeEndObject();
    }
}
