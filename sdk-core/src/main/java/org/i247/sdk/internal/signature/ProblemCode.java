package org.i247.sdk.internal.signature;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The code of a problem (contract, section 9), read without believing anything else of it. */
final class ProblemCode {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ProblemCode() {}

    static Optional<String> of(HeaderLines headers, byte[] content) {
        String type = headers.combined("Content-Type").orElse("");
        int end = type.indexOf(';');
        String mediaType = (end < 0 ? type : type.substring(0, end)).strip();
        if (!mediaType.equalsIgnoreCase("application/problem+json")) {
            return Optional.empty();
        }
        try (JsonParser parser = JSON.createParser(text(content))) {
            return code(parser);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String text(byte[] content) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString();
    }

    private static Optional<String> code(JsonParser parser) throws IOException {
        Optional<String> code = Optional.empty();
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return code;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean wanted = parser.currentName().equals("code");
            JsonToken value = parser.nextToken();
            if (wanted && value == JsonToken.VALUE_STRING) {
                code = Optional.of(parser.getText());
            }
            parser.skipChildren();
        }
        return parser.nextToken() == null ? code : Optional.empty();
    }
}
