package org.i247.sdk.internal.copy;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A sorted file of keys and places: it is searched by halves, and nothing of it is held in memory. It is made on this machine and
 * signed by nobody, and so counts only after {@link #openFor} has held it against its file. Safe for use by several threads.
 */
final class IndexFile implements AutoCloseable {
    static final long MAGIC = 0x4932_3437_4944_5831L; // I247IDX1
    private static final int MOST_LETTERS = 0x11_0000;
    private static final int BUFFER = 64 * 1024;
    /** So many entries are read at once; of each such page the first key is in memory. */
    private static final int PAGE = ProvenFile.BLOCK / IndexEntry.BYTES;

    private final ProvenFile file;
    private final long start;
    private final long[] firsts;

    private IndexFile(ProvenFile file, long start, long[] firsts) {
        this.file = file;
        this.start = start;
        this.firsts = firsts;
    }

    /**
     * Opens an index, and holds it against what it should be of. It is read from the very file that is searched later.
     *
     * @param path the index
     * @param tally what the entries of its file come to
     * @param random a secure source
     * @return the index; empty if it is not that of the file
     */
    static Optional<IndexFile> openFor(Path path, EntryTally tally, RandomGenerator random) throws IOException {
        ProvenFile file = ProvenFile.open(path, random);
        try {
            Optional<IndexFile> index = checked(file, tally);
            if (index.isEmpty()) {
                file.close();
            }
            return index;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static Optional<IndexFile> checked(ProvenFile file, EntryTally tally) throws IOException {
        EntryTally found = tally.alike();
        DataInputStream in = new DataInputStream(new BufferedInputStream(file.whole(), BUFFER));
        try {
            int letters = in.readLong() == MAGIC ? in.readInt() : -1;
            if (letters < 0 || letters > MOST_LETTERS) {
                return Optional.empty();
            }
            for (int i = 0; i < letters; i++) {
                found.letters(Character.toString(in.readInt()));
            }
            long start = Long.BYTES + Integer.BYTES * (1L + letters);
            if (file.length() != start + tally.count() * IndexEntry.BYTES) {
                return Optional.empty();
            }
            long[] firsts = new long[Math.toIntExact((tally.count() + PAGE - 1) / PAGE)];
            IndexEntry before = new IndexEntry(Long.MIN_VALUE, 0);
            for (long i = 0; i < tally.count(); i++) {
                IndexEntry entry = new IndexEntry(in.readLong(), in.readLong());
                if (before.compareTo(entry) > 0) {
                    return Optional.empty();
                }
                if (i % PAGE == 0) {
                    firsts[(int) (i / PAGE)] = entry.key();
                }
                found.entry(entry.key(), entry.offset());
                before = entry;
            }
            return found.isSameAs(tally) ? Optional.of(new IndexFile(file, start, firsts)) : Optional.empty();
        } catch (EOFException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The places of a key, in the order of the file, so many at most. */
    List<Long> places(long key, int most) throws IOException {
        List<Long> places = new ArrayList<>();
        for (int page = firstPageOf(key); page < firsts.length && firsts[page] <= key; page++) {
            ByteBuffer entries =
                    ByteBuffer.wrap(file.read(start + (long) page * ProvenFile.BLOCK, PAGE * IndexEntry.BYTES));
            while (entries.hasRemaining()) {
                IndexEntry entry = new IndexEntry(entries.getLong(), entries.getLong());
                if (entry.key() == key && places.size() < most) {
                    places.add(entry.offset());
                }
            }
            if (places.size() == most) {
                break;
            }
        }
        return places;
    }

    /** The page in which a key stands first, if it stands anywhere: the last that begins with a smaller one. */
    private int firstPageOf(long key) {
        int low = 0;
        int high = firsts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (firsts[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.max(0, low - 1);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
