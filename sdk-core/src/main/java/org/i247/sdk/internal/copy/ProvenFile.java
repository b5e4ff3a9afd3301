package org.i247.sdk.internal.copy;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * A file that is read once from end to end, and of which a part is believed later only while it is what it was then: a disk may
 * fail, and somebody may write into what is open. Of each block a mark is kept, made with a key that is in no file. An interrupted
 * thread takes it away from no other one, which a channel would do. Safe for use by several threads once it was read.
 */
final class ProvenFile implements AutoCloseable {
    static final int BLOCK = 4096;
    private static final int FIRST_MARKS = 64;

    private final RandomAccessFile file;
    private final long length;
    private final byte[] key;
    private long[] marks = new long[FIRST_MARKS];
    private int blocks;

    private ProvenFile(RandomAccessFile file, long length, byte[] key) {
        this.file = file;
        this.length = length;
        this.key = key;
    }

    /** Opens a file; whatever is added to it later is not looked at. Something that is no file, and could keep a reader waiting, is none. */
    static ProvenFile open(Path path, RandomGenerator random) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new NoSuchFileException(path.toString());
        }
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "r");
        try {
            byte[] key = new byte[2 * Long.BYTES];
            random.nextBytes(key);
            return new ProvenFile(file, file.length(), key);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    long length() {
        return length;
    }

    /** The whole file, to be read once and to its end: what comes out of it is what is believed. */
    InputStream whole() {
        return new Whole();
    }

    /** So many bytes from a place on, fewer at the end; throws if they are no longer those that were read. */
    byte[] read(long offset, int most) throws IOException {
        int count = (int) Math.max(0, Math.min(most, length - offset));
        byte[] bytes = new byte[count];
        int copied = 0;
        while (copied < count) {
            int block = Math.toIntExact((offset + copied) / BLOCK);
            int from = (int) ((offset + copied) % BLOCK);
            byte[] read = block(block);
            if (block >= blocks || markOf(block, read) != marks[block]) {
                throw new IOException("the file is no longer what was verified");
            }
            int part = Math.min(count - copied, read.length - from);
            System.arraycopy(read, from, bytes, copied, part);
            copied += part;
        }
        return bytes;
    }

    private byte[] block(int block) throws IOException {
        long start = (long) block * BLOCK;
        byte[] bytes = new byte[(int) Math.min(BLOCK, length - start)];
        synchronized (file) {
            file.seek(start);
            file.readFully(bytes);
        }
        return bytes;
    }

    private long markOf(int block, byte[] bytes) {
        MessageDigest digest = FileScan.sha256Digest();
        digest.update(key);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(block).array());
        digest.update(bytes);
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Reads a block at a time and marks it. */
    private final class Whole extends InputStream {
        private byte[] block = new byte[0];
        private int at;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            Objects.checkFromIndexSize(from, most, into.length);
            if (at == block.length && !next()) {
                return -1;
            }
            int count = Math.min(most, block.length - at);
            System.arraycopy(block, at, into, from, count);
            at += count;
            return count;
        }

        private boolean next() throws IOException {
            if ((long) blocks * BLOCK >= length) {
                return false;
            }
            block = block(blocks);
            at = 0;
            if (blocks == marks.length) {
                marks = Arrays.copyOf(marks, Math.multiplyExact(2, blocks));
            }
            marks[blocks] = markOf(blocks, block);
            blocks++;
            return true;
        }
    }
}
