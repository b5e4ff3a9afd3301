package org.i247.sandbox.snapshot;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.i247.sandbox.data.Digests;
import org.i247.sandbox.json.IJson;

/** A file of a copy: a base, or a delta. What is in it depends on who reads it. Safe for use by several threads. */
final class CopyFile {
    private final String name;
    private final long from;
    private final long to;
    private final boolean base;
    private final List<Change> changes;
    /** Written once for a reader: a part that is asked for later has to be of the same bytes. */
    private final Map<String, byte[]> written = new ConcurrentHashMap<>();

    private CopyFile(String name, long from, long to, boolean base, List<Change> changes) {
        this.name = name;
        this.from = from;
        this.to = to;
        this.base = base;
        this.changes = List.copyOf(changes);
    }

    static CopyFile base(long generation, List<Change> records) {
        return new CopyFile("base-" + generation + ".ndjson", generation, generation, true, records);
    }

    static CopyFile delta(long from, long to, List<Change> changes) {
        return new CopyFile("delta-" + from + "-" + to + ".ndjson", from, to, false, changes);
    }

    String name() {
        return name;
    }

    /** What the manifest says of it. */
    ObjectNode described(Reader reader) {
        ObjectNode members = IJson.object().put("file", name);
        if (base) {
            members.put("generation", to);
        } else {
            members.put("fromGeneration", from).put("toGeneration", to);
        }
        byte[] bytes = bytes(reader);
        return members.put("bytes", bytes.length).put("sha256", HexFormat.of().formatHex(Digests.sha256(bytes)));
    }

    byte[] bytes(Reader reader) {
        return written.computeIfAbsent(reader.bureau(), bureau -> write(reader));
    }

    private byte[] write(Reader reader) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Change change : changes) {
            for (ObjectNode line : base ? reader.records(change) : reader.changes(change)) {
                lines.writeBytes(IJson.write(line));
                lines.write('\n');
            }
        }
        return lines.toByteArray();
    }
}
