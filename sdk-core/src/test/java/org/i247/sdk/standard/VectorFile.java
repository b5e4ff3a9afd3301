package org.i247.sdk.standard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads a list of the files in {@code vectors}. */
final class VectorFile {

    private VectorFile() {}

    static Stream<JsonNode> entries(String file, String list) {
        try (InputStream in = VectorFile.class.getResourceAsStream("/vectors/" + file)) {
            return StreamSupport.stream(
                    new ObjectMapper().readTree(in).get(list).spliterator(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
