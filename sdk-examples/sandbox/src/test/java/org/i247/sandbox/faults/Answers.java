package org.i247.sandbox.faults;

import java.nio.charset.StandardCharsets;
import org.i247.sandbox.Fault;

/** Answers in writing, to be spoilt at one place and then properly signed: only the reader of the answer is left to notice. */
final class Answers {
    static final String JSON = "application/json";
    static final String PROBLEM = "application/problem+json";

    static final String NO_HIT = """
            {"outcome":"NO_HIT","complete":true,"total":0,"nextCursor":null,"hits":[],\
            "database":{"name":"SLTD","asOf":"2026-11-23T10:00:00Z"},"answeredAt":"2026-11-23T10:00:01Z"}""";

    static final String HIT = """
            {"outcome":"HIT","complete":true,"total":1,"nextCursor":null,"hits":[{"hitId":"h-1","score":0.5,\
            "matchedOn":["documentNumber"],"status":"UNCONFIRMED","restricted":false,"owner":"UO",\
            "caveats":["CONFIRM_WITH_OWNER"],"recordId":"r-1","record":{"recordId":"r-1","owner":"UO",\
            "documentNumber":"L898902C3","additionalInformation":"é"}}],\
            "database":{"name":"SLTD","asOf":"2026-11-23T10:00:00Z"},"answeredAt":"2026-11-23T10:00:01Z"}""";

    private Answers() {}

    /** An answer of status 200 in JSON, signed. */
    static Fault of(String json) {
        return of(json.getBytes(StandardCharsets.UTF_8));
    }

    static Fault of(byte[] json) {
        return Fault.answer(200, JSON, json);
    }

    /** One place of an answer written anew. */
    static String changed(String answer, String from, String to) {
        if (!answer.contains(from)) {
            throw new IllegalArgumentException("the answer does not hold " + from);
        }
        return answer.replace(from, to);
    }
}
