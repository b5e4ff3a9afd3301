package org.i247.sandbox.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.i247.sandbox.data.StoredRecord;

/**
 * The pictures of a record and what its member {@code images} says of them.
 *
 * @param bytes the pictures by their ids
 * @param said what was said of each
 */
record Images(Map<String, byte[]> bytes, Map<String, JsonNode> said) {
    static Images of(StoredRecord record) {
        Map<String, JsonNode> said = new HashMap<>();
        record.members()
                .path("images")
                .forEach(image -> said.put(image.path("imageId").asText(), image));
        return new Images(record.images(), said);
    }

    /** Those that a replaced record still names; of each its caption alone is the writer's to say. */
    Images keptIn(ObjectNode record) {
        Map<String, byte[]> kept = new HashMap<>();
        for (JsonNode image : record.path("images")) {
            String id = image.path("imageId").asText();
            JsonNode before = said.get(id);
            byte[] content = bytes.get(id);
            if (before != null && content != null) {
                kept.put(id, content);
                ((ObjectNode) image).set("mediaType", before.path("mediaType"));
                ((ObjectNode) image).set("bytes", before.path("bytes"));
            }
        }
        return new Images(kept, said);
    }

    /** One more, or another in the place of the one with its id. */
    Images with(ObjectNode record, String id, String mediaType, byte[] image) {
        Map<String, byte[]> more = new HashMap<>(bytes);
        more.put(id, image);
        ArrayNode list = record.path("images") instanceof ArrayNode there ? there : record.putArray("images");
        ObjectNode entry = null;
        for (JsonNode each : list) {
            if (each.path("imageId").asText().equals(id)) {
                entry = (ObjectNode) each;
            }
        }
        ObjectNode said = entry == null ? list.addObject().put("imageId", id) : entry;
        said.put("mediaType", mediaType).put("bytes", image.length);
        return new Images(more, this.said);
    }
}
