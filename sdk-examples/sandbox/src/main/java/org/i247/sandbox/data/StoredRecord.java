package org.i247.sandbox.data;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.i247.sandbox.json.IJson;

/**
 * A record, the values that it is found by, and from whom it is withheld. The members are never changed.
 *
 * @param members the record itself
 * @param numbers its cleaned numbers, by the query's name for them
 * @param names the names that its person goes by
 * @param withheldFrom the bureaus that the owner does not show it to
 * @param images its images by id
 */
public record StoredRecord(
        ObjectNode members,
        Map<String, List<String>> numbers,
        List<PersonName> names,
        Set<String> withheldFrom,
        Map<String, byte[]> images) {
    /** Copies the collections. */
    public StoredRecord {
        numbers = Map.copyOf(numbers);
        names = List.copyOf(names);
        withheldFrom = Set.copyOf(withheldFrom);
        images = Map.copyOf(images);
    }

    /**
     * Its id.
     *
     * @return the {@code recordId}
     */
    public String id() {
        return members.path("recordId").asText();
    }

    /**
     * Whose it is.
     *
     * @return the owner's code
     */
    public String owner() {
        return members.path("owner").asText();
    }

    /**
     * Its cleaned numbers of one kind.
     *
     * @param kind the query's name for them
     * @return the numbers, none if it has none
     */
    public List<String> numbers(String kind) {
        return numbers.getOrDefault(kind, List.of());
    }

    /**
     * Its version.
     *
     * @return a strong entity-tag
     */
    public String entityTag() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(IJson.write(members));
        new TreeMap<>(images).values().forEach(image -> whole.writeBytes(Digests.sha256(image)));
        byte[] digest = Digests.sha256(whole.toByteArray());
        return "\"" + HexFormat.of().formatHex(digest, 0, 8) + "\"";
    }

    /** Shows its id only. */
    @Override
    public String toString() {
        return "StoredRecord[" + id() + "]";
    }
}
