package org.i247.sandbox.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.i247.sandbox.json.IJson;
import org.jspecify.annotations.Nullable;

/** Puts a public notice together. Not safe for use by several threads. */
final class NoticeDraft {
    private final String place;
    private final ObjectNode members = IJson.object();
    private final List<String> pictures = new ArrayList<>();
    private final List<String> linked = new ArrayList<>();

    NoticeDraft(String place, String entityId) {
        this.place = place;
        members.put("entity_id", entityId);
    }

    /** A text; null stands there as null. */
    NoticeDraft text(String name, @Nullable String value) {
        members.put(name, value);
        return this;
    }

    /** A number as written: whole, or not. */
    NoticeDraft number(String name, @Nullable String value) {
        members.put(name, value == null ? null : new BigDecimal(value));
        return this;
    }

    /** A list; none of it stands there as null. */
    NoticeDraft list(String name, String... values) {
        if (values.length == 0) {
            members.putNull(name);
        } else {
            ArrayNode list = members.putArray(name);
            for (String value : values) {
                list.add(value);
            }
        }
        return this;
    }

    /** Adds an object to a list of them; members stand as name, value, name, value. */
    NoticeDraft part(String list, @Nullable String... parts) {
        ObjectNode part = members.withArray(list).addObject();
        for (int i = 0; i < parts.length; i += 2) {
            part.put(parts[i], parts[i + 1]);
        }
        return this;
    }

    NoticeDraft pictured(String... ids) {
        pictures.addAll(List.of(ids));
        return this;
    }

    NoticeDraft linkedTo(String entityId) {
        linked.add(entityId);
        return this;
    }

    InventedNotice end() {
        return new InventedNotice(place, members, pictures, linked);
    }
}
