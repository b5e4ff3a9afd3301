package org.i247.sandbox.snapshot;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.i247.sandbox.data.Digests;
import org.i247.sandbox.data.StoredRecord;
import org.i247.sandbox.json.IJson;

/**
 * What a bureau reads in a copy. A record that its owner withholds from it stands in as its identifiers, the owner and an id that
 * says nothing.
 *
 * @param bureau the bureau
 * @param secret what such ids are made with
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Reader(String bureau, byte[] secret) {
    /** What a document or a vehicle is found by; those that a record has not are left out. */
    private static final List<String> IDENTIFIERS =
            List.of("documentNumber", "issuingCountry", "vin", "plate", "plateCountry", "engineNumber", "parts");

    private static final int ID_BYTES = 12;

    /** The lines of a base. */
    List<ObjectNode> records(Change change) {
        StoredRecord after = change.after();
        return after == null ? List.of() : List.of(shown(after));
    }

    /** The lines of a delta: one, but for a record that is withheld since, or no longer, and so has another id. */
    List<ObjectNode> changes(Change change) {
        StoredRecord before = change.before();
        StoredRecord after = change.after();
        List<ObjectNode> lines = new ArrayList<>();
        if (before != null && (after == null || !id(before).equals(id(after)))) {
            lines.add(IJson.object().put("op", "DELETE").put("recordId", id(before)));
        }
        if (after != null) {
            lines.add(IJson.object().put("op", "PUT").set("record", shown(after)));
        }
        return lines;
    }

    private ObjectNode shown(StoredRecord record) {
        if (!isWithheld(record)) {
            return record.members();
        }
        ObjectNode standIn = IJson.object().put("recordId", id(record)).put("owner", record.owner());
        for (String name : IDENTIFIERS) {
            if (record.members().has(name)) {
                standIn.set(name, record.members().get(name));
            }
        }
        return standIn.put("restricted", true);
    }

    private String id(StoredRecord record) {
        if (!isWithheld(record)) {
            return record.id();
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(secret);
        whole.writeBytes((bureau + "\n" + record.id()).getBytes(StandardCharsets.UTF_8));
        byte[] id = Arrays.copyOf(Digests.sha256(whole.toByteArray()), ID_BYTES);
        return "w-" + Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }

    private boolean isWithheld(StoredRecord record) {
        return record.withheldFrom().contains(bureau);
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "Reader[" + bureau + "]";
    }
}
