package org.i247.borderdesk.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.Violation;

/** An error within a JSON result. */
final class JsonError {
    private JsonError() {}

    static void write(I247Exception error, Words words, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", error.code().value());
        json.writeStringField("message", words.error(error));
        json.writeBooleanField("retryable", error.isRetryable());
        json.writeNumberField("attempts", error.failure().attempts());
        json.writeStringField("requestId", error.failure().requestId().orElse(null));
        json.writeArrayFieldStart("violations");
        for (Violation violation : error.failure().violations()) {
            json.writeStartObject();
            json.writeStringField("field", violation.field());
            json.writeStringField("rule", violation.rule());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
