package org.i247.sandbox.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.i247.sandbox.data.OneEdit;

/**
 * Compares names token by token, in any order. Each token asked for takes the best token of the record that is left: an
 * equal one counts 1, one that is one edit away (from five letters on) 0.85, an initial 0.6. The mean over the tokens
 * asked for is the coverage; the score is the coverage, of which a fifth depends on how much of the record's name was
 * asked for. So the whole name gives 1, the family name alone about 0.9, and one token of two less than 0.5 unless the
 * record has no other.
 */
final class NameAlignment {
    private static final double SPELLING = 0.85;
    private static final double INITIAL = 0.6;
    private static final int LONG_ENOUGH_TO_MISSPELL = 5;
    private static final double SHARE_OF_COVERAGE = 0.8;

    private NameAlignment() {}

    static double score(List<String> asked, List<String> known) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            for (int j = 0; j < known.size(); j++) {
                double similarity = similarity(asked.get(i), known.get(j));
                if (similarity > 0) {
                    pairs.add(new Pair(i, j, similarity));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::similarity).reversed());
        boolean[] askedTaken = new boolean[asked.size()];
        boolean[] knownTaken = new boolean[known.size()];
        double sum = 0;
        int taken = 0;
        for (Pair pair : pairs) {
            if (!askedTaken[pair.asked] && !knownTaken[pair.known]) {
                askedTaken[pair.asked] = true;
                knownTaken[pair.known] = true;
                sum += pair.similarity;
                taken++;
            }
        }
        double coverage = sum / asked.size();
        return coverage * (SHARE_OF_COVERAGE + (1 - SHARE_OF_COVERAGE) * taken / known.size());
    }

    private static double similarity(String asked, String known) {
        if (asked.equals(known)) {
            return 1;
        }
        boolean initial = asked.length() == 1 || known.length() == 1;
        if (initial) {
            return asked.charAt(0) == known.charAt(0) ? INITIAL : 0;
        }
        boolean longEnough = Math.min(asked.length(), known.length()) >= LONG_ENOUGH_TO_MISSPELL;
        return longEnough && OneEdit.within(asked, known) ? SPELLING : 0;
    }

    private record Pair(int asked, int known, double similarity) {}
}
