package org.i247.sdk.internal.copy;

/**
 * A line of an index.
 *
 * @param key of what stands in a line of the file
 * @param offset where that line begins
 */
record IndexEntry(long key, long offset) implements Comparable<IndexEntry> {
    static final int BYTES = 16;

    @Override
    public int compareTo(IndexEntry other) {
        int byKey = Long.compare(key, other.key);
        return byKey != 0 ? byKey : Long.compare(offset, other.offset);
    }
}
