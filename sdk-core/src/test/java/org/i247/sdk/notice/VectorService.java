package org.i247.sdk.notice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The published vectors: which body answers which path, and what a reader must find. */
final class VectorService {
    private final JsonNode index;

    VectorService() throws IOException {
        index = new ObjectMapper().readTree(bytes("index.json"));
    }

    static byte[] bytes(String file) {
        try (InputStream in = VectorService.class.getResourceAsStream("/vectors/notices/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode truth() {
        return index.get("truth");
    }

    PublicService start() throws IOException {
        return new PublicService(this::answer);
    }

    private PublicService.Said answer(PublicService.Asked asked) {
        JsonNode response = find(asked.path(), asked.parameters());
        if (response == null) {
            Map<String, String> criteria = new TreeMap<>(asked.parameters());
            criteria.keySet().removeAll(Set.of("page", "resultPerPage"));
            response = find(asked.path(), criteria);
        }
        if (response == null) {
            response = find("/notices/v1/red/2099-0", Map.of());
        }
        return new PublicService.Said(
                response.get("status").asInt(),
                response.get("contentType").asText(),
                bytes(response.get("file").asText()),
                "");
    }

    private JsonNode find(String path, Map<String, String> parameters) {
        for (JsonNode response : index.get("responses")) {
            PublicService.Asked known =
                    PublicService.Asked.of("GET " + response.get("path").asText() + " HTTP/1.1");
            if (known.path().equals(path) && known.parameters().equals(parameters)) {
                return response;
            }
        }
        return null;
    }
}
