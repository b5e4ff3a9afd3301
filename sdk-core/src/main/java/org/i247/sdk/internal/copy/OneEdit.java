package org.i247.sdk.internal.copy;

import java.util.LinkedHashSet;
import java.util.NavigableSet;
import java.util.Set;

/** One insertion, deletion or replacement of a letter (contract, section 3, {@code fuzzy}). */
final class OneEdit {
    private OneEdit() {}

    /** Whether two texts are equal or one edit apart. */
    static boolean within(String one, String other) {
        int[] shorter = one.codePoints().toArray();
        int[] longer = other.codePoints().toArray();
        if (shorter.length > longer.length) {
            int[] swapped = shorter;
            shorter = longer;
            longer = swapped;
        }
        if (longer.length - shorter.length > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length && shorter[same] == longer[same]) {
            same++;
        }
        int skipped = longer.length == shorter.length ? Math.min(same + 1, shorter.length) : same;
        int left = Math.min(same + 1, longer.length);
        if (shorter.length - skipped != longer.length - left) {
            return false;
        }
        for (int i = 0; i < shorter.length - skipped; i++) {
            if (shorter[skipped + i] != longer[left + i]) {
                return false;
            }
        }
        return true;
    }

    /** A text and all that are one edit away and made of the given letters. */
    static Set<String> around(String text, NavigableSet<Integer> letters) {
        int[] points = text.codePoints().toArray();
        Set<String> around = new LinkedHashSet<>();
        around.add(text);
        for (int i = 0; i <= points.length; i++) {
            String before = new String(points, 0, i);
            String after = new String(points, i, points.length - i);
            boolean last = i == points.length;
            String without = last ? "" : new String(points, i + 1, points.length - i - 1);
            if (!last) {
                around.add(before + without);
            }
            for (int letter : letters) {
                String put = Character.toString(letter);
                around.add(before + put + after);
                if (!last) {
                    around.add(before + put + without);
                }
            }
        }
        return around;
    }
}
