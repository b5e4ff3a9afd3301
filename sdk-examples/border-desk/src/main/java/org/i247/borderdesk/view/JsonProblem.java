package org.i247.borderdesk.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.i247.sdk.standard.manifest.ListProblem;
import org.i247.sdk.standard.manifest.Origin;

/** A problem of a list as JSON. It holds no value of the list. */
public final class JsonProblem {
    private JsonProblem() {}

    /**
     * One line of a file of problems.
     *
     * @param problem the problem
     * @return an object, without a line feed
     */
    public static String of(ListProblem problem) {
        return JsonDocument.write(json -> members(problem, json)).strip();
    }

    static void write(ListProblem problem, JsonGenerator json) throws IOException {
        json.writeStartObject();
        members(problem, json);
        json.writeEndObject();
    }

    private static void members(ListProblem problem, JsonGenerator json) throws IOException {
        Origin origin = problem.origin();
        json.writeObjectFieldStart("origin");
        json.writeStringField("source", origin.source());
        json.writeNumberField("message", origin.message());
        json.writeNumberField("segment", origin.segment());
        json.writeNumberField("offset", origin.offset());
        json.writeEndObject();
        json.writeStringField("severity", problem.severity().name());
        json.writeStringField("rule", problem.rule().code());
        json.writeStringField("message", problem.message());
    }
}
