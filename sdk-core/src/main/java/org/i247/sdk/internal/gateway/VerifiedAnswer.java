package org.i247.sdk.internal.gateway;

import feign.Request;
import feign.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.json.AskedTexts;
import org.i247.sdk.internal.json.ProblemReader;
import org.i247.sdk.internal.json.StrictJson;
import org.i247.sdk.query.Image;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;

/**
 * An answer that the client beneath Feign has verified: signature, binding, age and digest. What remains is whether it
 * keeps the contract.
 */
final class VerifiedAnswer {
    static final int OK = 200;
    static final int PARTIAL_CONTENT = 206;
    private static final int NOT_MODIFIED = 304;
    private static final String JSON = "application/json";
    /** Contract, section 1. */
    private static final int MAX_IMAGE_BYTES = 10 * 1024 * 1024;

    private static final String PROBLEM = "application/problem+json";

    private final Response response;
    private final String requestId;
    private final byte[] body;
    private final Instant receivedAt;
    private final Duration clockSkew;

    private VerifiedAnswer(Response response, String requestId, byte[] body, Instant receivedAt, Duration clockSkew) {
        this.response = response;
        this.requestId = requestId;
        this.body = body;
        this.receivedAt = receivedAt;
        this.clockSkew = clockSkew;
    }

    static VerifiedAnswer of(Response response, Instant receivedAt, AttemptOptions options) {
        // The signature covers the id, so a verified answer has one.
        String requestId = header(response, "Request-Id").orElseThrow();
        return new VerifiedAnswer(response, requestId, HeldContent.of(response), receivedAt, options.clockSkew());
    }

    String requestId() {
        return requestId;
    }

    Optional<String> first(String field) {
        return header(response, field);
    }

    /** The lines of a field that is a list, joined to one (RFC 9110, section 5.3). */
    Optional<String> joined(String field) {
        return Optional.ofNullable(response.headers().get(field)).map(lines -> String.join(", ", lines));
    }

    /** Reads a JSON answer of status 200; throws what a problem says, and {@code MALFORMED_ANSWER} for anything else. */
    <T> T read(Function<Members, T> reader) {
        return read(OK, reader);
    }

    /** As the other, for a call that is answered with another status. */
    <T> T read(int expected, Function<Members, T> reader) {
        require(expected);
        if (!JSON.equals(mediaType())) {
            throw malformed(new MemberException("Content-Type", "FORMAT"));
        }
        try {
            return reader.apply(StrictJson.read(body));
        } catch (MemberException e) {
            throw malformed(e);
        }
    }

    /** Whether what is held is the newest; such an answer has no content, and speaks of that very version. */
    boolean isUnchanged(String heldTag) {
        if (response.status() != NOT_MODIFIED) {
            return false;
        }
        if (body.length > 0) {
            throw malformed(new MemberException("content", "CONTRADICTION"));
        }
        if (first("ETag").filter(tag -> !tag.equals(heldTag)).isPresent()) {
            throw malformed(new MemberException("ETag", "CONTRADICTION"));
        }
        return true;
    }

    Image image() {
        require(OK);
        String type = mediaType();
        if (!type.equals("image/jpeg") && !type.equals("image/png")) {
            throw malformed(new MemberException("Content-Type", "FORMAT"));
        }
        if (body.length == 0 || body.length > MAX_IMAGE_BYTES) {
            throw malformed(new MemberException("image", "RANGE"));
        }
        return new Image(type, body);
    }

    int status() {
        return response.status();
    }

    /** The content of an answer with this status and media type; throws what a problem says. */
    byte[] bytes(int expected, String type) {
        require(expected);
        if (!type.equals(mediaType())) {
            throw malformed(new MemberException("Content-Type", "FORMAT"));
        }
        return body;
    }

    I247Exception malformed(MemberException wrong) {
        return I247Exception.of(Failure.of(ErrorCode.MALFORMED_ANSWER, wrong.path(), wrong.rule())
                .withAnswer(response.status(), requestId));
    }

    /** Throws what a problem says, and {@code UNEXPECTED_ANSWER} for another status than the one that says "done". */
    void require(int expected) {
        int status = response.status();
        if (status == expected) {
            return;
        }
        if (status < 400) {
            throw I247Exception.of(Failure.of(ErrorCode.UNEXPECTED_ANSWER, Integer.toString(status))
                    .withAnswer(status, requestId));
        }
        throw I247Exception.of(problem(status));
    }

    private Failure problem(int status) {
        if (!PROBLEM.equals(mediaType())) {
            throw malformed(new MemberException("Content-Type", "FORMAT"));
        }
        try {
            Failure failure = ProblemReader.read(
                    StrictJson.read(body), status, requestId, AskedTexts.in(content(response.request())));
            if (failure.code().equals(ErrorCode.SIGNATURE_STALE)) {
                return stale(failure);
            }
            Optional<Duration> wait = first("Retry-After").flatMap(field -> RetryAfter.parse(field, receivedAt));
            return wait.map(failure::withRetryAfter).orElse(failure);
        } catch (MemberException e) {
            throw malformed(e);
        }
    }

    /** The report names the skew; the client corrects nothing by it (contract, section 2). */
    private Failure stale(Failure failure) {
        return Failure.of(ErrorCode.SIGNATURE_STALE, Long.toString(clockSkew.toSeconds()))
                .withAnswer(failure.status().orElseThrow(), requestId)
                .withClockSkew(clockSkew);
    }

    /** The media type without parameters; a charset other than UTF-8 makes it another type. */
    private String mediaType() {
        String value = first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        int semicolon = value.indexOf(';');
        if (semicolon < 0) {
            return value.strip();
        }
        String parameter = value.substring(semicolon + 1).strip();
        boolean utf8 = parameter.equals("charset=utf-8") || parameter.equals("charset=\"utf-8\"");
        return utf8 ? value.substring(0, semicolon).strip() : value;
    }

    private static byte[] content(Request request) {
        return request.body() == null ? new byte[0] : request.body();
    }

    private static Optional<String> header(Response response, String field) {
        Collection<String> values = response.headers().get(field);
        return values == null ? Optional.empty() : values.stream().findFirst();
    }
}
