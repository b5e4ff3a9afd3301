package org.i247.sdk.internal.copy;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sorted file of keys and places: it is searched by halves, and nothing of it is held in memory. It is made on this machine and
 * signed by nobody, and so counts only after {@link #openFor} has held it against its file. Safe for use by several threads.
 */
final class IndexFile implements AutoCloseable {
    static final long MAGIC = 0x4932_3437_4944_5831L; // I247IDX1
    private static final int MOST_LETTERS = 0x11_0000;
    private static final int BUFFER = 64 * 1024;

    private final FileChannel channel;
    private final long start;
    private final long count;

    private IndexFile(FileChannel channel, long start, long count) {
        this.channel = channel;
        this.start = start;
        this.count = count;
    }

    /**
     * Opens an index, and holds it against what it should be of. It is read from the very file that is searched later.
     *
     * @param file the index
     * @param tally what the entries of its file come to
     * @return the index; empty if it is not that of the file
     */
    static Optional<IndexFile> openFor(Path file, EntryTally tally) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            Optional<IndexFile> index = checked(channel, tally);
            if (index.isEmpty()) {
                channel.close();
            }
            return index;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static Optional<IndexFile> checked(FileChannel channel, EntryTally tally) throws IOException {
        EntryTally found = tally.alike();
        DataInputStream in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), BUFFER));
        try {
            int letters = in.readLong() == MAGIC ? in.readInt() : -1;
            if (letters < 0 || letters > MOST_LETTERS) {
                return Optional.empty();
            }
            for (int i = 0; i < letters; i++) {
                found.letters(Character.toString(in.readInt()));
            }
            long start = Long.BYTES + Integer.BYTES * (1L + letters);
            long count = (channel.size() - start) / IndexEntry.BYTES;
            IndexEntry before = new IndexEntry(Long.MIN_VALUE, 0);
            for (long left = count; left > 0; left--) {
                IndexEntry entry = new IndexEntry(in.readLong(), in.readLong());
                if (before.compareTo(entry) > 0) {
                    return Optional.empty();
                }
                found.entry(entry.key(), entry.offset());
                before = entry;
            }
            return found.isSameAs(tally) ? Optional.of(new IndexFile(channel, start, count)) : Optional.empty();
        } catch (EOFException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The places of a key, in the order of the file, so many at most. */
    List<Long> places(long key, int most) throws IOException {
        long low = 0;
        long high = count;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (at(middle).key() < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Long> places = new ArrayList<>();
        for (long i = low; i < count && places.size() < most; i++) {
            IndexEntry entry = at(i);
            if (entry.key() != key) {
                break;
            }
            places.add(entry.offset());
        }
        return places;
    }

    private IndexEntry at(long number) throws IOException {
        ByteBuffer entry = ByteBuffer.allocate(IndexEntry.BYTES);
        long position = start + number * IndexEntry.BYTES;
        while (entry.hasRemaining()) {
            if (channel.read(entry, position + entry.position()) < 0) {
                throw new EOFException("the index was cut");
            }
        }
        return new IndexEntry(entry.getLong(0), entry.getLong(Long.BYTES));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
