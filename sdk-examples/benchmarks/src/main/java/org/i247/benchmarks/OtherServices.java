package org.i247.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.i247.sdk.internal.json.StrictJson;

/** What the services of other clients answer: as much as the gateway's answer, and not signed. */
final class OtherServices {
    /** Where the service for hospitals is. */
    static final String FHIR = "/fhir";

    private final byte[] patient = answer("patient.json", "application/fhir+json");
    private final byte[] item = answer("item.json", "application/x-amz-json-1.0");

    /** The answer to a request of theirs, or empty if it is not theirs. */
    Optional<byte[]> to(Message request) {
        if (request.start().startsWith("POST " + FHIR)) {
            return Optional.of(patient);
        }
        return request.start().startsWith("POST / ") ? Optional.of(item) : Optional.empty();
    }

    private static byte[] answer(String name, String type) {
        byte[] content = content(name);
        ByteArrayOutputStream wire = new ByteArrayOutputStream(4096);
        wire.writeBytes(
                ("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + content.length + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        wire.writeBytes(content);
        return wire.toByteArray();
    }

    /** A content without the white space that makes it readable here. */
    static byte[] content(String name) {
        try (InputStream in = Objects.requireNonNull(OtherServices.class.getResourceAsStream(name))) {
            return StrictJson.write(StrictJson.read(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
