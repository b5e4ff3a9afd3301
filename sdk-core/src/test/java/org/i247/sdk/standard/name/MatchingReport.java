package org.i247.sdk.standard.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.i247.sdk.standard.name.NameVectors.Row;

/** How well the score of two names tells those of one person from others, on the labelled pairs. */
final class MatchingReport {
    private static final double[] THRESHOLDS = {0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9};

    private final List<Pair> pairs;

    private MatchingReport(List<Pair> pairs) {
        this.pairs = pairs;
    }

    private record Pair(Row row, double score) {
        boolean same() {
            return row.expected().equals("true");
        }
    }

    public static void main(String[] arguments) {
        System.out.print(ofVectors().text());
    }

    static MatchingReport ofVectors() {
        return with(row -> PersonName.of(row.left())
                .compareWith(PersonName.of(row.right()))
                .score());
    }

    static MatchingReport with(ToDoubleFunction<Row> score) {
        return new MatchingReport(NameVectors.of("pair").stream()
                .map(row -> new Pair(row, score.applyAsDouble(row)))
                .toList());
    }

    /** The chance that a pair of one person scores higher than one of two: area under the ROC curve. */
    double auc() {
        List<Pair> others = pairs.stream().filter(pair -> !pair.same()).toList();
        double won = 0;
        long games = 0;
        for (Pair same : pairs.stream().filter(Pair::same).toList()) {
            for (Pair other : others) {
                won += same.score > other.score ? 1 : same.score == other.score ? 0.5 : 0;
                games++;
            }
        }
        return won / games;
    }

    /** Markdown, as in docs/names.md. */
    String text() {
        StringBuilder text = new StringBuilder();
        text.append(line(
                "%d pairs, %d of one person. ROC AUC %.3f; of every other pair %.3f, of the rest %.3f; without the"
                        + " labels that are debatable %.3f.%n%n",
                pairs.size(),
                pairs.stream().filter(Pair::same).count(),
                auc(),
                half(0).auc(),
                half(1).auc(),
                where(pair -> !pair.row.strength().equals("WEAK")).auc()));
        text.append(line("| score at least | precision | recall | F1 |%n| --- | --: | --: | --: |%n"));
        for (double threshold : THRESHOLDS) {
            text.append(at(threshold));
        }
        return text.toString();
    }

    private String at(double threshold) {
        long found = pairs.stream().filter(pair -> pair.score >= threshold).count();
        long right = pairs.stream()
                .filter(pair -> pair.score >= threshold && pair.same())
                .count();
        double precision = (double) right / found;
        double recall = (double) right / pairs.stream().filter(Pair::same).count();
        return line(
                "| %.2f | %.2f | %.2f | %.2f |%n",
                threshold, precision, recall, 2 * precision * recall / (precision + recall));
    }

    private MatchingReport half(int which) {
        List<Pair> half = new ArrayList<>();
        for (int i = which; i < pairs.size(); i += 2) {
            half.add(pairs.get(i));
        }
        return new MatchingReport(half);
    }

    private MatchingReport where(Predicate<Pair> wanted) {
        return new MatchingReport(pairs.stream().filter(wanted).toList());
    }

    private static String line(String format, Object... arguments) {
        return String.format(Locale.ROOT, format.replace("%n", "\n"), arguments);
    }
}
