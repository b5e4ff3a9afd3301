package org.i247.sandbox.data;

/** One insertion, deletion or replacement (contract section 3, {@code fuzzy}). */
public final class OneEdit {
    private OneEdit() {}

    /**
     * Whether two texts are equal or one edit apart.
     *
     * @param one a text
     * @param other another
     * @return true if at most one edit makes one of the other
     */
    public static boolean within(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        String rest = shorter.length() == longer.length()
                ? shorter.substring(Math.min(same + 1, shorter.length()))
                : shorter.substring(same);
        return longer.substring(Math.min(same + 1, longer.length())).equals(rest);
    }
}
