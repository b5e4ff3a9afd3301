package org.i247.sdk.audit;

import java.nio.ByteBuffer;

/**
 * Which requests have been seen in a log. Each has a nonce under its signature, so none can stand there twice but by copying. Of
 * each 63 bits of a digest are kept: of ten million two are alike by chance once in two hundred thousand logs.
 */
final class SignedOnce {
    private static final int FIRST_PLACES = 1024;

    /** Open addressing; zero is an empty place. */
    private long[] places = new long[FIRST_PLACES];

    private int taken;

    /** Notes a request by its digest; false if it was noted before. */
    boolean add(byte[] digest) {
        long value = ByteBuffer.wrap(digest).getLong() | 1;
        if (!put(places, value)) {
            return false;
        }
        taken++;
        if (taken > places.length / 2) {
            long[] more = new long[places.length * 2];
            for (long each : places) {
                if (each != 0) {
                    put(more, each);
                }
            }
            places = more;
        }
        return true;
    }

    private static boolean put(long[] places, long value) {
        int place = (int) (value >>> 1) & (places.length - 1);
        while (places[place] != 0) {
            if (places[place] == value) {
                return false;
            }
            place = (place + 1) & (places.length - 1);
        }
        places[place] = value;
        return true;
    }
}
