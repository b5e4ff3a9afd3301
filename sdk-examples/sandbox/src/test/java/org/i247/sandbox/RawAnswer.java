package org.i247.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.util.List;
import org.i247.sandbox.json.IJson;
import org.i247.sandbox.json.MalformedJsonException;
import org.i247.sdk.internal.signature.AnswerVerdict;

/** An answer as it came, and what a verifier makes of it. */
record RawAnswer(int status, HttpHeaders headers, byte[] body, AnswerVerdict verdict) {
    JsonNode json() {
        try {
            return IJson.read(body);
        } catch (MalformedJsonException e) {
            throw new AssertionError("The answer is no I-JSON", e);
        }
    }

    String code() {
        return json().path("code").asText();
    }

    String statusAndCode() {
        return status + " " + code();
    }

    boolean isVerified() {
        return verdict instanceof AnswerVerdict.Verified;
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    List<String> violations() {
        return json().path("violations")
                .valueStream()
                .map(violation -> violation.path("field").asText() + " "
                        + violation.path("code").asText())
                .toList();
    }
}
