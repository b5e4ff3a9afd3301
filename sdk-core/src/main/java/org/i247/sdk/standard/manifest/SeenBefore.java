package org.i247.sdk.standard.manifest;

import java.util.Arrays;

/**
 * Remembers who was read, as a hash of 64 bits each, within a bound of memory: behind a million travellers the first are
 * forgotten. Two who differ have the same hash with a chance of one in millions of millions; and it costs no more than a
 * warning that is wrong.
 */
final class SeenBefore {
    private static final int FIRST_PLACES = 1 << 10;
    private static final int MOST_PLACES = 1 << 21;

    private long[] places = new long[FIRST_PLACES];
    private int taken;

    boolean contains(Traveller traveller) {
        long hash = 1;
        for (Object each : traveller.all()) {
            hash = mix(hash * 31 + hashOf(each));
        }
        return !add(hash == 0 ? 1 : hash);
    }

    /** The hash of a text is 32 bits; the text read backwards gives as many others. */
    private static long hashOf(Object value) {
        if (value instanceof java.util.Optional<?> optional && optional.isPresent()) {
            return hashOf(optional.get());
        }
        if (value instanceof org.i247.sdk.standard.PersonalText text) {
            String plain = text.reveal();
            long hash = 7;
            for (int i = plain.length() - 1; i >= 0; i--) {
                hash = hash * 1_000_003 + plain.charAt(i);
            }
            return hash;
        }
        if (value instanceof ListedDocument document) {
            return hashOf(document.number()) * 31 + document.hashCode();
        }
        if (value instanceof Iterable<?> several) {
            long hash = 3;
            for (Object each : several) {
                hash = mix(hash * 31 + hashOf(each));
            }
            return hash;
        }
        return value.hashCode();
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 32)) * 0xd6e8feb86659fd93L;
        return mixed ^ (mixed >>> 29);
    }

    private boolean add(long hash) {
        if (taken * 2 >= places.length) {
            grow();
        }
        int at = place(places, hash);
        if (places[at] == hash) {
            return false;
        }
        places[at] = hash;
        taken++;
        return true;
    }

    private void grow() {
        if (places.length == MOST_PLACES) {
            Arrays.fill(places, 0);
            taken = 0;
            return;
        }
        long[] more = new long[places.length * 2];
        for (long each : places) {
            if (each != 0) {
                more[place(more, each)] = each;
            }
        }
        places = more;
    }

    private static int place(long[] table, long hash) {
        int at = (int) hash & (table.length - 1);
        while (table[at] != 0 && table[at] != hash) {
            at = (at + 1) & (table.length - 1);
        }
        return at;
    }
}
