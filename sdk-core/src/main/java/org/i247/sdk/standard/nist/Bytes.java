package org.i247.sdk.standard.nist;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;

/** A stretch of an array that nobody changes: fields and images share the bytes that were read. Immutable. */
final class Bytes {
    private final byte[] array;
    private final int from;
    private final int to;

    Bytes(byte[] array, int from, int to) {
        this.array = array;
        this.from = from;
        this.to = to;
    }

    static Bytes of(byte[] array) {
        return new Bytes(array, 0, array.length);
    }

    /** The place of the first byte in the array: in what was read, its place in the transaction. */
    int from() {
        return from;
    }

    int length() {
        return to - from;
    }

    int at(int index) {
        return array[from + index] & 0xff;
    }

    Bytes slice(int start, int end) {
        return new Bytes(array, from + start, from + end);
    }

    /** The first place of a byte in this stretch at or after a place, or -1. */
    int indexOf(int value, int start) {
        for (int i = start; i < length(); i++) {
            if (at(i) == value) {
                return i;
            }
        }
        return -1;
    }

    boolean startsWith(int... values) {
        if (length() < values.length) {
            return false;
        }
        for (int i = 0; i < values.length; i++) {
            if (at(i) != values[i]) {
                return false;
            }
        }
        return true;
    }

    ByteBuffer buffer() {
        return ByteBuffer.wrap(array, from, length()).asReadOnlyBuffer();
    }

    String text(Charset charset) {
        return new String(array, from, length(), charset);
    }

    byte[] copy() {
        return Arrays.copyOfRange(array, from, to);
    }

    void writeTo(ByteArrayOutputStream out) {
        out.write(array, from, length());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(array, from, to, that.array, that.from, that.to);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + array[i];
        }
        return hash;
    }

    @Override
    public String toString() {
        return "Bytes[" + length() + "]";
    }
}
