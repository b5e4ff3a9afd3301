package org.i247.sdk.standard.name;

import java.util.Set;

/**
 * How alike two words are letter by letter: edit distance with neighbours that change places (optimal string alignment), in
 * which likelier slips cost less.
 */
final class Letterwise {
    private static final double DOUBLED = 0.5;
    private static final double VOWEL_FOR_VOWEL = 0.5;
    private static final double NEAR = 0.7;
    private static final double WEAK = 0.8;
    private static final double SWAPPED = 0.8;

    /** Consonants that are taken for each other when names are heard or written in another language. */
    private static final Set<String> NEAR_LETTERS =
            Set.of("BP", "CG", "CK", "CS", "DT", "FV", "GH", "GK", "GQ", "HK", "IJ", "IY", "KQ", "MN", "SZ", "VW");

    private Letterwise() {}

    /** 1 for the same, 0 for nothing in common. */
    static double similarity(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return longer == 0 ? 1 : Math.max(0, 1 - distance(one, other) / longer);
    }

    private static double distance(String one, String other) {
        double[][] cost = new double[one.length() + 1][other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            cost[i][0] = cost[i - 1][0] + gap(one, i - 1);
        }
        for (int j = 1; j <= other.length(); j++) {
            cost[0][j] = cost[0][j - 1] + gap(other, j - 1);
        }
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                double replaced = cost[i - 1][j - 1] + replacement(one.charAt(i - 1), other.charAt(j - 1));
                double left = cost[i - 1][j] + gap(one, i - 1);
                double put = cost[i][j - 1] + gap(other, j - 1);
                cost[i][j] = Math.min(replaced, Math.min(left, put));
                if (areSwapped(one, i, other, j)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + SWAPPED);
                }
            }
        }
        return cost[one.length()][other.length()];
    }

    private static boolean areSwapped(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }

    private static double gap(String word, int at) {
        char letter = word.charAt(at);
        if (at > 0 && letter == word.charAt(at - 1)) {
            return DOUBLED;
        }
        return Sound.isVowel(letter) || letter == 'H' ? WEAK : 1;
    }

    private static double replacement(char one, char other) {
        if (one == other) {
            return 0;
        }
        if (Sound.isVowel(one) && Sound.isVowel(other)) {
            return VOWEL_FOR_VOWEL;
        }
        String pair = one < other ? "" + one + other : "" + other + one;
        return NEAR_LETTERS.contains(pair) ? NEAR : 1;
    }
}
