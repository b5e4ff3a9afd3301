package org.i247.sandbox.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Reads and writes I-JSON (RFC 7493): UTF-8 without byte order mark, no member twice, no lone surrogate, no number beyond
 * a double, nothing after the value. Safe for use by several threads.
 */
public final class IJson {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(64)
                            .maxNumberLength(100)
                            .maxNameLength(1_000)
                            .maxStringLength(16 * 1024 * 1024)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private IJson() {}

    /**
     * Reads a value.
     *
     * @param content all of the content
     * @return the value
     * @throws MalformedJsonException if the content is no I-JSON
     */
    public static JsonNode read(byte[] content) throws MalformedJsonException {
        String text = decoded(content);
        if (text.isBlank() || text.charAt(0) == BYTE_ORDER_MARK) {
            throw new MalformedJsonException();
        }
        try (JsonParser parser = MAPPER.createParser(text)) {
            JsonNode value = MAPPER.readTree(parser);
            if (value == null || value.isMissingNode() || parser.nextToken() != null || !isInteroperable(value)) {
                throw new MalformedJsonException();
            }
            return value;
        } catch (JsonProcessingException e) {
            // Its message may quote the content.
            throw new MalformedJsonException();
        } catch (IOException e) {
            throw new IllegalStateException("Text in memory can be read", e);
        }
    }

    private static String decoded(byte[] content) throws MalformedJsonException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedJsonException();
        }
    }

    private static boolean isInteroperable(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> isWellFormed(value.textValue());
            case NUMBER -> Double.isFinite(value.doubleValue());
            case OBJECT ->
                value.properties().stream()
                        .allMatch(member -> isWellFormed(member.getKey()) && isInteroperable(member.getValue()));
            case ARRAY -> value.valueStream().allMatch(IJson::isInteroperable);
            default -> true;
        };
    }

    private static boolean isWellFormed(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @return its bytes
     */
    public static byte[] write(JsonNode value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree can be written", e);
        }
    }

    /**
     * An empty object.
     *
     * @return a new object
     */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /**
     * An object of plain values: texts, numbers, booleans, nulls, lists and maps.
     *
     * @param members its members
     * @return a new object
     * @throws IllegalArgumentException if a value is of another kind
     */
    public static ObjectNode object(Map<String, ?> members) {
        return MAPPER.valueToTree(members);
    }
}
