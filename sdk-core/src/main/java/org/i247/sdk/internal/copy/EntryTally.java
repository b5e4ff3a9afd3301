package org.i247.sdk.internal.copy;

import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/**
 * A sum over entries that says whether two heaps of them are the same whatever their order: the product of (r - x) modulo 2^61 - 1,
 * with an r and a way from entry to x that nobody can know before. So an index that somebody made is found out by one reading of
 * the file that it is for, without sorting again: that it passes by chance has odds of one to a hundred thousand million.
 */
final class EntryTally implements Entries {
    private static final long PRIME = (1L << 61) - 1;

    private final long root;
    private final long high;
    private final long low;
    private final NavigableSet<Integer> letters = new TreeSet<>();
    private long product = 1;
    private long count;

    private EntryTally(long root, long high, long low) {
        this.root = root;
        this.high = high;
        this.low = low;
    }

    static EntryTally of(RandomGenerator random) {
        return new EntryTally(random.nextLong(1, PRIME), random.nextLong(1, PRIME), random.nextLong(1, PRIME));
    }

    /** An empty one that can be compared with this one. */
    EntryTally alike() {
        return new EntryTally(root, high, low);
    }

    @Override
    public void entry(long key, long offset) {
        count++;
        long x = sum(sum(times(key >>> 32, high), times(key & 0xFFFF_FFFFL, low)), offset % PRIME);
        long factor = sum(root, PRIME - x);
        // A factor of nought would hide all others.
        product = times(product, factor == 0 ? 1 : factor);
    }

    @Override
    public void letters(String number) {
        number.codePoints().forEach(letters::add);
    }

    NavigableSet<Integer> letters() {
        return letters;
    }

    /** How many entries there are. */
    long count() {
        return count;
    }

    boolean isSameAs(EntryTally other) {
        return product == other.product && letters.equals(other.letters);
    }

    private static long sum(long one, long other) {
        long sum = one + other;
        return sum >= PRIME ? sum - PRIME : sum;
    }

    private static long times(long one, long other) {
        long above = Math.multiplyHigh(one, other);
        long below = one * other;
        return ((below & PRIME) + ((above << 3) | (below >>> 61))) % PRIME;
    }
}
