package org.i247.sdk.standard.name;

import java.util.ArrayList;
import java.util.List;

/** Writes neighbouring words of a name as one where the other name does. */
final class Joining {
    private static final int MOST = 4;
    private static final int SHORTEST = 4;
    private static final double ALIKE = 0.85;
    private static final double NEARLY = 0.65;

    private Joining() {}

    /** The words, some of them joined, as they fit those of another name best. */
    static List<NameToken> of(List<NameToken> words, List<NameToken> other) {
        List<NameToken> result = new ArrayList<>(words);
        for (int from = 0; from < result.size(); from++) {
            for (int size = MOST; size >= 2; size--) {
                if (from + size <= result.size() && isOneWord(result.subList(from, from + size), other)) {
                    NameToken joined = NameToken.joined(List.copyOf(result.subList(from, from + size)));
                    result.subList(from, from + size).clear();
                    result.add(from, joined);
                    break;
                }
            }
        }
        return result;
    }

    /** What is looked at closely; most words are much shorter than several together. */
    private static boolean areNearlyAsLong(int one, int other) {
        return Math.min(one, other) >= NEARLY * Math.max(one, other);
    }

    private static boolean isOneWord(List<NameToken> words, List<NameToken> other) {
        int length = words.stream().mapToInt(NameToken::length).sum();
        List<NameToken> candidates = other.stream()
                .filter(word -> areNearlyAsLong(length, word.length()))
                .toList();
        if (length < SHORTEST || candidates.isEmpty()) {
            return false;
        }
        NameToken joined = NameToken.joined(words);
        return candidates.stream().anyMatch(word -> {
            double together = Likeness.of(joined, word).value();
            return together >= ALIKE
                    && words.stream().allMatch(each -> Likeness.of(each, word).value() < together);
        });
    }
}
