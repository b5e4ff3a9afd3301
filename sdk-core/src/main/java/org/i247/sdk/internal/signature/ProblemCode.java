package org.i247.sdk.internal.signature;

import java.util.Optional;
import org.i247.sdk.internal.json.StrictJson;
import org.i247.sdk.query.MemberException;

/** The code of a problem (contract, section 9), read without believing anything else of it. */
final class ProblemCode {
    private ProblemCode() {}

    static Optional<String> of(HeaderLines headers, byte[] content) {
        String type = headers.combined("Content-Type").orElse("");
        int end = type.indexOf(';');
        String mediaType = (end < 0 ? type : type.substring(0, end)).strip();
        if (!mediaType.equalsIgnoreCase("application/problem+json")) {
            return Optional.empty();
        }
        try {
            return StrictJson.read(content).text("code");
        } catch (MemberException e) {
            return Optional.empty();
        }
    }
}
