package org.i247.sdk.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * One message's content under {@code fixtures}, with what its index says of it.
 *
 * @param file below {@code fixtures}
 * @param message {@code request} or {@code answer}
 * @param method of the call
 * @param path of the call, as called
 * @param status of the answer, 0 for a request
 * @param page {@code first} or {@code later} for a search's answer, else empty
 * @param asked the ids of a batch, else empty
 * @param requestId the answer's {@code Request-Id} where a problem has to repeat it, else empty
 * @param by what refuses a malformed one: {@code json}, {@code schema} or {@code rule}, else empty
 * @param where a malformed one is wrong: {@code envelope}, {@code hit}, {@code record} and so on, else empty
 * @param says what it shows, or the reason why it is refused
 */
public record ContractFixture(
        String file,
        String message,
        String method,
        String path,
        int status,
        String page,
        List<String> asked,
        String requestId,
        String by,
        String where,
        String says) {

    /** Content that every reader takes. */
    public static Stream<ContractFixture> wellFormed() {
        return index("index.json");
    }

    /** Answers that every reader refuses; each is wrong in one place. */
    public static Stream<ContractFixture> malformed() {
        return index("malformed.json");
    }

    /** The content, byte for byte. */
    public byte[] content() {
        return read(file);
    }

    @Override
    public String toString() {
        return file + ": " + says;
    }

    private static Stream<ContractFixture> index(String name) {
        return StreamSupport.stream(IJson.read(read(name)).spliterator(), false).map(ContractFixture::of);
    }

    private static ContractFixture of(JsonNode entry) {
        return new ContractFixture(
                entry.required("file").asString(),
                entry.path("message").asString("answer"),
                entry.required("method").asString(),
                entry.required("path").asString(),
                entry.path("status").asInt(0),
                entry.path("page").asString(""),
                StreamSupport.stream(entry.path("asked").spliterator(), false)
                        .map(JsonNode::asString)
                        .toList(),
                entry.path("requestId").asString(""),
                entry.path("by").asString(""),
                entry.path("where").asString(""),
                entry.path("shows").asString(entry.path("reason").asString("")));
    }

    private static byte[] read(String file) {
        String resource = "/fixtures/" + file;
        try (InputStream in = Objects.requireNonNull(ContractFixture.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
