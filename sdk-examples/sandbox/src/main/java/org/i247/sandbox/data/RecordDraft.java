package org.i247.sandbox.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.i247.sandbox.SandboxDatabase;
import org.i247.sandbox.json.IJson;
import org.jspecify.annotations.Nullable;

/** Puts a record together. Not safe for use by several threads. */
final class RecordDraft {
    private final ObjectNode members = IJson.object();
    private final Map<String, byte[]> images = new TreeMap<>();
    private Set<String> withheldFrom = Set.of();

    RecordDraft(String recordId, String owner, String reported) {
        members.put("recordId", recordId)
                .put("owner", owner)
                .put("nationalReference", owner + "-" + recordId.toUpperCase(Locale.ROOT))
                .put("createdAt", reported + "T08:30:00Z")
                .put("updatedAt", reported + "T08:30:00Z");
    }

    /** A text; null is "the owner says that it is not known". */
    RecordDraft text(String name, @Nullable String value) {
        members.put(name, value);
        return this;
    }

    RecordDraft number(String name, int value) {
        members.put(name, value);
        return this;
    }

    RecordDraft list(String name, String... values) {
        ArrayNode list = members.putArray(name);
        for (String value : values) {
            list.add(value);
        }
        return this;
    }

    /** Adds an object to a list of them; members stand as name, value, name, value. */
    RecordDraft part(String list, String... members) {
        ObjectNode part = this.members.withArray(list).addObject();
        for (int i = 0; i < members.length; i += 2) {
            part.put(members[i], members[i + 1]);
        }
        return this;
    }

    RecordDraft portrait(String imageId, int grey) {
        byte[] png = Portrait.png(grey);
        images.put(imageId, png);
        members.withArray("images")
                .addObject()
                .put("imageId", imageId)
                .put("mediaType", "image/png")
                .put("bytes", png.length)
                .put("caption", "Portrait");
        return this;
    }

    RecordDraft withheldFrom(String bureau) {
        withheldFrom = Set.of(bureau);
        return this;
    }

    StoredRecord in(SandboxDatabase database) {
        return RecordKeys.stored(database, members, withheldFrom, images);
    }
}
