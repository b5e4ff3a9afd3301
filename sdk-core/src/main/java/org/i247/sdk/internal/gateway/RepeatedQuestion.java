package org.i247.sdk.internal.gateway;

import java.util.List;
import java.util.Locale;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.json.AskedTexts;
import org.i247.sdk.internal.transport.HeaderLine;
import org.i247.sdk.internal.transport.HttpAnswer;

/**
 * Refuses an answer that repeats the question in a header. What the gateway's signature covers goes into evidence, and ids
 * and versions into messages and logs; personal data never stands in a header (contract, section 1), so such an answer is
 * malformed, whatever it says.
 */
final class RepeatedQuestion {
    private static final String LOCATION = "Location";
    /** What a gateway words itself in an answer (contract, section 1). */
    private static final List<String> ITS_OWN =
            List.of("Request-Id", "ETag", LOCATION, "Retry-After", "Content-Range", "Content-Type");
    /** Words of the contract, that a question may hold by chance. */
    private static final List<String> KNOWN_TYPES =
            List.of("application/json", "application/problem+json", "image/jpeg", "image/png");

    private RepeatedQuestion() {}

    static void refuse(HttpAnswer answer, AskedTexts texts) {
        for (HeaderLine line : answer.headers()) {
            for (String field : ITS_OWN) {
                if (line.is(field) && texts.areIn(word(field, line.value()))) {
                    throw I247Exception.of(Failure.of(ErrorCode.MALFORMED_ANSWER, field, "REPEATS_QUESTION")
                            .withAnswer(answer.status(), null));
                }
            }
        }
    }

    /** What of the value is the gateway's own: of an address its end. */
    private static String word(String field, String value) {
        if (field.equals(LOCATION)) {
            return value.substring(value.lastIndexOf('/') + 1);
        }
        String small = value.toLowerCase(Locale.ROOT);
        for (String type : KNOWN_TYPES) {
            if (small.startsWith(type)) {
                return "";
            }
        }
        return value;
    }
}
