package org.i247.sdk.internal.copy;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.i247.sdk.internal.ledger.PrivateFile;

/**
 * Writes an index in bounded memory: entries go into as many buckets as the file needs, by the first bits of their keys, and each
 * bucket is sorted by itself. Used once, by one thread.
 */
final class IndexWriter implements Entries, AutoCloseable {
    /** So much of a file's bytes for each bucket; its entries then take a few megabytes. */
    private static final long BYTES_FOR_EACH = 16L * 1024 * 1024;
    /** Each is an open file. */
    private static final int MOST_BITS = 8;

    private final Path target;
    private final int bits;
    private final List<Bucket> buckets = new ArrayList<>();
    private final NavigableSet<Integer> letters = new TreeSet<>();

    private record Bucket(Path file, DataOutputStream out) {
        /** A disk that is full may fail in closing: the room is needed all the more. */
        void takeAway() throws IOException {
            try {
                out.close();
            } finally {
                Files.deleteIfExists(file);
            }
        }
    }

    IndexWriter(Path target, long fileBytes) throws IOException {
        this.target = target;
        this.bits = Math.min(MOST_BITS, Long.SIZE - Long.numberOfLeadingZeros(fileBytes / BYTES_FOR_EACH));
        try {
            for (int i = 0; i < 1 << bits; i++) {
                Path file = target.resolveSibling(target.getFileName() + "." + i);
                buckets.add(new Bucket(file, open(file)));
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private static DataOutputStream open(Path file) throws IOException {
        RandomAccessFile made = PrivateFile.openForNow(file);
        return new DataOutputStream(new BufferedOutputStream(new FileOutputStream(made.getFD()) {
            @Override
            public void close() throws IOException {
                super.close();
                made.close();
            }
        }));
    }

    @Override
    public void entry(long key, long offset) throws IOException {
        // The keys are compared with their sign, so the smallest are those with the first bit set.
        int bucket = bits == 0 ? 0 : (int) ((key ^ Long.MIN_VALUE) >>> (Long.SIZE - bits));
        DataOutputStream out = buckets.get(bucket).out();
        out.writeLong(key);
        out.writeLong(offset);
    }

    @Override
    public void letters(String number) {
        number.codePoints().forEach(letters::add);
    }

    /** Writes the index, whole and on the disk. */
    void finish() throws IOException {
        try (RandomAccessFile made = PrivateFile.open(target)) {
            made.setLength(0);
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(made.getFD())));
            out.writeLong(IndexFile.MAGIC);
            out.writeInt(letters.size());
            for (int letter : letters) {
                out.writeInt(letter);
            }
            for (Bucket bucket : buckets) {
                bucket.out().close();
                for (IndexEntry entry : sorted(bucket.file())) {
                    out.writeLong(entry.key());
                    out.writeLong(entry.offset());
                }
            }
            out.flush();
            made.getFD().sync();
        }
    }

    private static IndexEntry[] sorted(Path bucket) throws IOException {
        IndexEntry[] entries = new IndexEntry[Math.toIntExact(Files.size(bucket) / IndexEntry.BYTES)];
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(bucket)))) {
            for (int i = 0; i < entries.length; i++) {
                entries[i] = new IndexEntry(in.readLong(), in.readLong());
            }
        }
        Arrays.sort(entries);
        return entries;
    }

    /** Takes the buckets away. */
    @Override
    public void close() throws IOException {
        IOException first = null;
        for (Bucket bucket : buckets) {
            try {
                bucket.takeAway();
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
