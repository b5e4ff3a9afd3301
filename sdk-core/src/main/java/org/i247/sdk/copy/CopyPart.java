package org.i247.sdk.copy;

/** A part of a copy's file, proven to be the gateway's answer. Immutable; {@link #toString()} shows where it stands and no byte. */
public final class CopyPart {
    private final long offset;
    private final long total;
    private final byte[] bytes;

    /**
     * Keeps a part; the bytes are copied.
     *
     * @param offset where in the file it begins, from 0
     * @param total how long the whole file is, in bytes
     * @param bytes the part
     * @throws IllegalArgumentException if it does not lie within the file
     */
    public CopyPart(long offset, long total, byte[] bytes) {
        if (offset < 0 || total < 0 || bytes.length > total - offset) {
            throw new IllegalArgumentException("a part lies within its file");
        }
        this.offset = offset;
        this.total = total;
        this.bytes = bytes.clone();
    }

    /**
     * Where in the file it begins.
     *
     * @return from 0
     */
    public long offset() {
        return offset;
    }

    /**
     * How long the whole file is.
     *
     * @return in bytes
     */
    public long total() {
        return total;
    }

    /**
     * The part itself.
     *
     * @return a copy of the bytes
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "CopyPart[" + offset + "+" + bytes.length + " of " + total + "]";
    }
}
