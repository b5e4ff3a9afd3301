package org.i247.sandbox.data;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A public notice with all that is published of it.
 *
 * @param place where it stands below the service's root: {@code red}, {@code yellow}, {@code un/persons}, {@code un/entities}
 * @param members its members but for the links, which depend on where the service is
 * @param pictures the ids of its pictures; the first stands for the notice
 * @param linked the ids of the notices that it points to
 */
public record InventedNotice(String place, ObjectNode members, List<String> pictures, List<String> linked) {
    /** Copies the lists. */
    public InventedNotice {
        pictures = List.copyOf(pictures);
        linked = List.copyOf(linked);
    }

    /**
     * Whom it is about.
     *
     * @return an id such as {@code 2099/101}
     */
    public String entityId() {
        return members.path("entity_id").asText();
    }

    /**
     * The bytes of one of its pictures.
     *
     * @param picture the picture's id
     * @return a PNG of nobody
     */
    public byte[] picture(String picture) {
        return Portrait.png(0x40 + Math.floorMod(picture.hashCode(), 0x60));
    }

    /** Shows the id: the rest reads like personal data. */
    @Override
    public String toString() {
        return "InventedNotice[" + entityId() + "]";
    }
}
