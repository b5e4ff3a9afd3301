package org.i247.sandbox.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.i247.sandbox.data.StoredRecord;

/**
 * A base and the deltas that lead on from it.
 *
 * @param generation what the last of them reaches
 * @param base the base
 * @param deltas the deltas, in order
 * @param held the records of that generation
 */
record Edition(long generation, CopyFile base, List<CopyFile> deltas, Map<String, StoredRecord> held) {
    Edition {
        deltas = List.copyOf(deltas);
    }

    static Edition begin(long generation, Map<String, StoredRecord> records) {
        CopyFile base = CopyFile.base(generation, Change.between(Map.of(), records));
        return new Edition(generation, base, List.of(), records);
    }

    Edition next(List<Change> changes, Map<String, StoredRecord> records) {
        List<CopyFile> more = new ArrayList<>(deltas);
        more.add(CopyFile.delta(generation, generation + 1, changes));
        return new Edition(generation + 1, base, more, records);
    }

    Optional<CopyFile> file(String name) {
        return Stream.concat(Stream.of(base), deltas.stream())
                .filter(file -> file.name().equals(name))
                .findFirst();
    }
}
