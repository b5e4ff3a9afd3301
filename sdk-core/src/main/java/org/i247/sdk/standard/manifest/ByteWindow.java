package org.i247.sdk.standard.manifest;

import java.io.IOException;
import java.io.InputStream;

/** Bytes of a list with a view ahead, and the count of those that are gone. Not safe for use by several threads. */
final class ByteWindow implements AutoCloseable {
    /** How far one can look ahead. */
    static final int AHEAD = 64 * 1024;

    static final int END = -1;

    private final InputStream in;
    private final byte[] bytes = new byte[2 * AHEAD];
    private int from;
    private int to;
    private long gone;
    private boolean ended;

    ByteWindow(InputStream in) {
        this.in = in;
    }

    /** How many bytes were taken. */
    long offset() {
        return gone;
    }

    /** The byte at a distance from here, less than {@link #AHEAD}; {@link #END} behind the last. */
    int peek(int ahead) throws IOException {
        while (from + ahead >= to && !ended) {
            fill();
        }
        return from + ahead < to ? bytes[from + ahead] & 0xff : END;
    }

    int take() throws IOException {
        int next = peek(0);
        if (next != END) {
            from++;
            gone++;
        }
        return next;
    }

    void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            take();
        }
    }

    private void fill() throws IOException {
        if (from > AHEAD) {
            System.arraycopy(bytes, from, bytes, 0, to - from);
            to -= from;
            from = 0;
        }
        int read = in.read(bytes, to, bytes.length - to);
        if (read < 0) {
            ended = true;
        } else {
            to += read;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
