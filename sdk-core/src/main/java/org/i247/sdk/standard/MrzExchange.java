package org.i247.sdk.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Exchanges look-alikes at some places of a text: one place at a time, then two, and so on, within a bound. */
final class MrzExchange {
    private static final int MOST_TRIALS = 1024;
    private static final int MOST_FOUND = 64;
    /** As many places as the bits of a mask allow; a zone has fewer that matter. */
    private static final int MOST_PLACES = 40;

    private final PersonalText text;
    private final int[] places;

    MrzExchange(String text, int[] places) {
        this.text = PersonalText.of(text);
        this.places = places;
    }

    /** The changed texts that pass, fewest changes first; never the text itself. */
    List<String> where(Predicate<String> passes) {
        List<String> found = new ArrayList<>();
        int count = Math.min(places.length, MOST_PLACES);
        int trials = 0;
        for (int size = 1; size <= count; size++) {
            for (long chosen = (1L << size) - 1; chosen < (1L << count); chosen = next(chosen)) {
                if (++trials > MOST_TRIALS || found.size() == MOST_FOUND) {
                    return found;
                }
                String changed = exchanged(chosen);
                if (passes.test(changed)) {
                    found.add(changed);
                }
            }
        }
        return found;
    }

    private String exchanged(long chosen) {
        StringBuilder changed = new StringBuilder(text.reveal());
        for (int i = 0; i < places.length; i++) {
            if ((chosen & (1L << i)) != 0) {
                changed.setCharAt(places[i], LookAlikes.other(changed.charAt(places[i])));
            }
        }
        return changed.toString();
    }

    /** The next larger number with as many bits set (Hacker's Delight, section 2-1). */
    private static long next(long chosen) {
        long lowest = Long.lowestOneBit(chosen);
        long ripple = chosen + lowest;
        return ripple | ((chosen ^ ripple) >>> (2 + Long.numberOfTrailingZeros(lowest)));
    }
}
