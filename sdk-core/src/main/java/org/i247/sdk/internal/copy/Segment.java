package org.i247.sdk.internal.copy;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;

/**
 * One file of a copy with its index, both read once from end to end before anything of them counts. Safe for use by several
 * threads.
 */
public final class Segment implements AutoCloseable {
    private static final int FIRST_LOOK = 1024;

    private final ManifestFile file;
    private final Consumer<Members> check;
    private final ProvenFile data;
    private final IndexFile index;
    private final NavigableSet<Integer> letters;

    private Segment(
            ManifestFile file,
            Consumer<Members> check,
            ProvenFile data,
            IndexFile index,
            NavigableSet<Integer> letters) {
        this.file = file;
        this.check = check;
        this.data = data;
        this.index = index;
        this.letters = letters;
    }

    /**
     * What a file is to be.
     *
     * @param file what the manifest says of it
     * @param rules by what its records are found
     * @param check refuses members that are no record of the database
     */
    public record Kind(ManifestFile file, CopyRules rules, Consumer<Members> check) {}

    /**
     * Opens a file and its index, and verifies both.
     *
     * @param kind what the file is to be
     * @param file the file
     * @param index its index
     * @param random a secure source
     * @return the segment; empty if either of the two is not what it is to be
     * @throws IOException if one cannot be read
     * @throws MemberException if the file is the right one and breaks the contract
     */
    public static Optional<Segment> open(Kind kind, Path file, Path index, RandomGenerator random) throws IOException {
        ProvenFile data = ProvenFile.open(file, random);
        try {
            Optional<Segment> segment = verified(kind, data, index, random);
            if (segment.isEmpty()) {
                data.close();
            }
            return segment;
        } catch (IOException | RuntimeException e) {
            data.close();
            throw e;
        }
    }

    private static Optional<Segment> verified(Kind kind, ProvenFile data, Path index, RandomGenerator random)
            throws IOException {
        EntryTally tally = EntryTally.of(random);
        if (data.length() != kind.file().bytes() || !reads(kind, data.whole(), tally)) {
            return Optional.empty();
        }
        return IndexFile.openFor(index, tally, random)
                .map(found -> new Segment(kind.file(), kind.check(), data, found, new TreeSet<>(tally.letters())));
    }

    /**
     * Writes the index of a file, if the file is what it is to be.
     *
     * @param kind what the file is to be
     * @param in the file's bytes
     * @param index where the index goes
     * @return whether it is; if not there is no index
     * @throws IOException if the index cannot be written
     * @throws MemberException if the file is the right one and breaks the contract
     */
    public static boolean index(Kind kind, InputStream in, Path index) throws IOException {
        try (IndexWriter writer = new IndexWriter(index, kind.file().bytes())) {
            if (!reads(kind, in, writer)) {
                return false;
            }
            writer.finish();
            return true;
        }
    }

    private static boolean reads(Kind kind, InputStream in, Entries entries) throws IOException {
        LineReading reading = new LineReading(kind.file(), kind.rules(), kind.check(), entries);
        FileScan scan = FileScan.of(in, reading);
        boolean right = scan.bytes() == kind.file().bytes()
                && scan.sha256().equals(kind.file().sha256());
        if (right) {
            reading.requireRight();
        }
        return right;
    }

    /** The letters that its numbers are made of. */
    NavigableSet<Integer> letters() {
        return letters;
    }

    /** Where the lines begin in which something stands; now and then one in which it does not. */
    List<Long> places(Identifier identifier, int most) throws IOException {
        return index.places(identifier.key(), most);
    }

    /** The last line that speaks of a record; -1 if none does. */
    long lastOf(String recordId) throws IOException {
        List<Long> places = places(Identifier.of(Identifier.RECORD, recordId), Integer.MAX_VALUE);
        for (int i = places.size() - 1; i >= 0; i--) {
            if (line(places.get(i)).recordId().reveal().equals(recordId)) {
                return places.get(i);
            }
        }
        return -1;
    }

    boolean isBase() {
        return file.base();
    }

    CopyLine line(long offset) throws IOException {
        for (int most = FIRST_LOOK; ; most *= 2) {
            byte[] bytes = data.read(offset, most);
            int end = endOfLine(bytes);
            if (end < bytes.length || bytes.length < most) {
                return CopyLine.read(Arrays.copyOf(bytes, end), file.base(), check);
            }
            if (most > CopyLine.LONGEST) {
                throw new EOFException("a line has no end");
            }
        }
    }

    private static int endOfLine(byte[] bytes) {
        int end = 0;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Shows which generation it leads to. */
    @Override
    public String toString() {
        return "Segment[" + file.to() + "]";
    }

    @Override
    public void close() throws IOException {
        try (index) {
            data.close();
        }
    }
}
