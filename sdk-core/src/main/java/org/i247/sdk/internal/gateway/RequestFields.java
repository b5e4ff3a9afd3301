package org.i247.sdk.internal.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.internal.signature.ContentDigest;
import org.i247.sdk.internal.signature.SignedRequest;
import org.i247.sdk.internal.transport.HeaderLine;
import org.i247.sdk.spi.Attempt;

/** The header section of a request (contract, section 1). Immutable. */
record RequestFields(List<HeaderLine> lines) {
    private static final HeaderLine ACCEPT = new HeaderLine(
            "Accept", "application/json, application/problem+json, image/jpeg, image/png, application/x-ndjson");
    /** Without it all clients and servers are free to pack, and unpacking has no bound. */
    private static final HeaderLine NO_CODING = new HeaderLine("Accept-Encoding", "identity");

    private static final HeaderLine PRODUCT = new HeaderLine("User-Agent", "i247-sdk-java/1.0");

    RequestFields {
        lines = List.copyOf(lines);
    }

    /** A content is JSON unless it is said to be something else. */
    static RequestFields of(AttemptOptions options, Optional<String> contentType, byte[] body) {
        Attempt attempt = options.attempt();
        List<HeaderLine> lines = new ArrayList<>(12);
        if (options.named()) {
            lines.add(new HeaderLine("I247-Context", ContextField.of(attempt.context(), attempt.reference())));
        }
        lines.add(ACCEPT);
        lines.add(new HeaderLine("Accept-Language", attempt.language().toLanguageTag()));
        lines.add(NO_CODING);
        lines.add(PRODUCT);
        // A structured-field string (RFC 9651); a UUID holds nothing that would need an escape.
        attempt.idempotencyKey().ifPresent(key -> lines.add(new HeaderLine("Idempotency-Key", "\"" + key + "\"")));
        attempt.traceParent().ifPresent(trace -> lines.add(new HeaderLine("traceparent", trace)));
        lines.addAll(options.further());
        if (body.length > 0) {
            lines.add(new HeaderLine("Content-Type", contentType.orElse("application/json")));
            lines.add(new HeaderLine("Content-Digest", ContentDigest.of(body)));
        }
        return new RequestFields(lines);
    }

    RequestFields signed(SignedRequest signature) {
        List<HeaderLine> all = new ArrayList<>(lines);
        all.add(new HeaderLine("Signature-Input", signature.signatureInput()));
        all.add(new HeaderLine("Signature", signature.signature()));
        return new RequestFields(all);
    }
}
