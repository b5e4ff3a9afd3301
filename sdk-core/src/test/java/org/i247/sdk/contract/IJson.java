package org.i247.sdk.contract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads I-JSON (RFC 7493) and nothing else, as section 1 of the contract asks of every reader. */
final class IJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private IJson() {}

    static JsonNode read(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not UTF-8", e);
        }
        if (text.startsWith("\uFEFF")) {
            throw new IllegalArgumentException("a byte order mark");
        }
        JsonNode value;
        try {
            value = MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not I-JSON: " + e.getOriginalMessage(), e);
        }
        if (value.isMissingNode()) {
            throw new IllegalArgumentException("no value");
        }
        // An escape can name half a pair; written out again it shows.
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(MAPPER.writeValueAsString(value))) {
            throw new IllegalArgumentException("a lone surrogate");
        }
        return value;
    }
}
