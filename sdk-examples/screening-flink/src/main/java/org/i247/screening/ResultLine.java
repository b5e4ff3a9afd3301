package org.i247.screening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.i247.sdk.screening.SubjectResult;
import org.i247.sdk.standard.manifest.ListProblem;

/** A line of the result: what came of a traveller, or what could not be read. Each names its place in the list. */
final class ResultLine {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private ResultLine() {}

    /** The line of the SDK's own result, without the number, which counts within a batch here. */
    static String of(SubjectResult result) {
        try {
            ObjectNode line = (ObjectNode) JSON.readTree(result.toJson());
            line.remove("number");
            return line.toString();
        } catch (JsonProcessingException e) {
            // Its message quotes the line, so it goes no further.
            throw new IllegalStateException("the line of a result is no JSON");
        }
    }

    static String of(ListProblem problem) {
        ObjectNode line =
                JSON.createObjectNode().put("problem", problem.severity().name());
        line.putObject("origin")
                .put("source", problem.origin().source())
                .put("message", problem.origin().message())
                .put("segment", problem.origin().segment())
                .put("offset", problem.origin().offset());
        return line.put("rule", problem.rule().toString())
                .put("message", problem.message())
                .toString();
    }
}
