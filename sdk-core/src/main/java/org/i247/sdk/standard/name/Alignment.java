package org.i247.sdk.standard.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of two names, each of the shorter beside the one of the longer that it fits best. A name fits as well as its
 * words do on the whole, and as its worst word does: persons of one family or country share all words but one. What one
 * name has and the other leaves out counts little.
 */
final class Alignment {
    private static final double WORST = 0.4;
    private static final double MISSING = 0.35;
    private static final double PARTICLE = 0.3;

    /** Where no words are alike, a name stands rather beside a name than beside an article. */
    private static final double RATHER = 0.01;

    private static final double FILIATION_SWAPPED = 0.6;
    private static final double PARTS_SWAPPED = 0.95;

    private final List<NameToken> shorter;
    private final List<NameToken> longer;
    private final Likeness[][] likeness;
    private final int[] columns;
    private final Findings findings;

    private Alignment(List<NameToken> shorter, List<NameToken> longer, Findings findings) {
        this.shorter = shorter;
        this.longer = longer;
        this.findings = findings;
        this.likeness = new Likeness[shorter.size()][longer.size()];
        double[][] worth = new double[shorter.size()][longer.size()];
        for (int row = 0; row < shorter.size(); row++) {
            for (int column = 0; column < longer.size(); column++) {
                likeness[row][column] = Likeness.of(shorter.get(row), longer.get(column));
                boolean oneKind =
                        shorter.get(row).isParticle() == longer.get(column).isParticle();
                worth[row][column] = (likeness[row][column].value() + (oneKind ? RATHER : 0)) * weight(row, column);
            }
        }
        this.columns = Assignment.of(worth);
    }

    /** Compares two names by their words. The same the other way round. */
    static NameComparison of(List<NameToken> one, List<NameToken> other) {
        Findings findings = new Findings();
        if (one.isEmpty() || other.isEmpty()) {
            findings.add(NameFinding.Kind.NOTHING_TO_COMPARE, 1);
            return new NameComparison(0, findings.list());
        }
        if (text(one).equals(text(other))) {
            findings.add(NameFinding.Kind.SAME, Math.max(1, names(one)));
            return new NameComparison(1, findings.list());
        }
        // What joins words looks at one name first: always at the same one.
        boolean inOrder = text(one).compareTo(text(other)) < 0;
        return ofDifferent(inOrder ? one : other, inOrder ? other : one, findings);
    }

    private static NameComparison ofDifferent(List<NameToken> one, List<NameToken> other, Findings findings) {
        List<NameToken> left = Joining.of(one, other);
        List<NameToken> right = Joining.of(other, left);
        findings.add(NameFinding.Kind.JOINED, one.size() - left.size() + other.size() - right.size());
        boolean moreOnTheLeft = left.size() > right.size();
        if (left.size() != right.size()) {
            List<NameToken> more = moreOnTheLeft ? left : right;
            List<NameToken> once = withoutRepeats(more);
            findings.add(NameFinding.Kind.REPEATED, more.size() - once.size());
            left = moreOnTheLeft ? once : left;
            right = moreOnTheLeft ? right : once;
        }
        boolean leftIsShorter = left.size() <= right.size();
        Alignment alignment = new Alignment(leftIsShorter ? left : right, leftIsShorter ? right : left, findings);
        double score = alignment.score();
        return new NameComparison(score, findings.list());
    }

    private double score() {
        double fitting = 0;
        double compared = 0;
        double worst = 1;
        for (int row = 0; row < shorter.size(); row++) {
            Likeness each = likeness[row][columns[row]];
            boolean particle =
                    shorter.get(row).isParticle() || longer.get(columns[row]).isParticle();
            double weight = weight(row, columns[row]);
            fitting += weight * each.value();
            compared += weight;
            if (!particle) {
                worst = Math.min(worst, each.value());
                findings.add(each.kind(), 1);
            }
        }
        double missing = missing();
        double score = ((1 - WORST) * fitting / compared + WORST * worst)
                * (1 - MISSING * missing / (compared + missing))
                * order();
        return Math.min(1, Math.max(0, score));
    }

    /** The weight of the words that the longer name alone has. */
    private double missing() {
        Set<Integer> taken = new HashSet<>();
        for (int column : columns) {
            taken.add(column);
        }
        double weight = 0;
        for (int column = 0; column < longer.size(); column++) {
            if (!taken.contains(column)) {
                weight += weight(longer.get(column));
                findings.add(NameFinding.Kind.MISSING, longer.get(column).isParticle() ? 0 : 1);
            }
        }
        return weight;
    }

    private double order() {
        if (isFiliationSwapped()) {
            findings.add(NameFinding.Kind.FILIATION_SWAPPED, 1);
            return FILIATION_SWAPPED;
        }
        if (arePartsSwapped()) {
            findings.add(NameFinding.Kind.PARTS_SWAPPED, 1);
            return PARTS_SWAPPED;
        }
        findings.add(NameFinding.Kind.OTHER_ORDER, isInOrder() ? 0 : 1);
        return 1;
    }

    private boolean isInOrder() {
        int last = -1;
        for (int row = 0; row < shorter.size(); row++) {
            if (!shorter.get(row).isParticle()) {
                if (columns[row] < last) {
                    return false;
                }
                last = columns[row];
            }
        }
        return true;
    }

    /** The word before "son of" is beside one after it, and the word after beside one before. */
    private boolean isFiliationSwapped() {
        for (int row = 1; row + 1 < shorter.size(); row++) {
            int child = columns[row - 1];
            int parent = columns[row + 1];
            if (shorter.get(row).isFiliation()
                    && parent < child
                    && longer.subList(parent, child).stream().anyMatch(NameToken::isFiliation)) {
                return true;
            }
        }
        return false;
    }

    /** Words of a surname are beside words of forenames only, in names whose parts are known. */
    private boolean arePartsSwapped() {
        boolean bothParts = hasBothParts(shorter) && hasBothParts(longer);
        for (int row = 0; row < shorter.size() && bothParts; row++) {
            bothParts =
                    shorter.get(row).isOfSurname() != longer.get(columns[row]).isOfSurname();
        }
        return bothParts;
    }

    private static boolean hasBothParts(List<NameToken> words) {
        return words.stream().map(NameToken::isOfSurname).distinct().count() == 2;
    }

    private double weight(int row, int column) {
        return (weight(shorter.get(row)) + weight(longer.get(column))) / 2;
    }

    private static double weight(NameToken word) {
        return word.isParticle() ? PARTICLE * word.length() : word.length();
    }

    private static List<NameToken> withoutRepeats(List<NameToken> words) {
        Set<String> seen = new HashSet<>();
        List<NameToken> once = new ArrayList<>();
        for (NameToken word : words) {
            if (seen.add(word.written())) {
                once.add(word);
            }
        }
        return once;
    }

    private static int names(List<NameToken> words) {
        return (int) words.stream().filter(word -> !word.isParticle()).count();
    }

    private static String text(List<NameToken> words) {
        return words.stream().map(NameToken::written).collect(Collectors.joining(" "));
    }
}
