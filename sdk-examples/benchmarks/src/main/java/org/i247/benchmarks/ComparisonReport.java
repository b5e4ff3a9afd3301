package org.i247.benchmarks;

import java.util.Formatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The table of a comparison. It reports; it judges nothing. */
final class ComparisonReport {
    private ComparisonReport() {}

    static String heading(String machine) {
        return String.format(
                Locale.ROOT, "One signed, verified query, by several ways of asking it, in the client%n%s%n", machine);
    }

    /** The medians of each, and the SDK's share of each: the median of the ratios within a round. */
    static String of(SigningKeys keys, int callers, Map<String, List<Cost>> costs) {
        Formatter report = new Formatter(Locale.ROOT);
        report.format(
                "%n%-24s %10s %10s %10s %14s %14s%n",
                keys + ", callers: " + callers, "CPU µs", "bytes", "wall µs", "SDK's CPU", "SDK's bytes");
        List<Cost> sdk = List.copyOf(costs.getOrDefault(Comparison.SDK, List.of()));
        costs.forEach((name, each) -> report.format(
                "%-24s %10.1f %10.0f %10.1f %12.2f x %12.2f x%n",
                name,
                median(each, Cost::cpu),
                median(each, Cost::bytes),
                median(each, Cost::wall),
                ratio(sdk, each, Cost::cpu),
                ratio(sdk, each, Cost::bytes)));
        return report.toString();
    }

    static List<Plot> plots(SigningKeys keys, int callers, Map<String, List<Cost>> costs) {
        Map<String, Cost> medians = new LinkedHashMap<>();
        costs.forEach((name, each) -> medians.put(
                name,
                new Cost(
                        median(each, Cost::cpu),
                        median(each, Cost::leastCpu),
                        median(each, Cost::bytes),
                        median(each, Cost::wall))));
        return Table.plots("A query, " + keys + ", callers: " + callers, medians);
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> figure) {
        return Median.of(costs.stream().mapToDouble(figure));
    }

    private static double ratio(List<Cost> one, List<Cost> other, ToDoubleFunction<Cost> figure) {
        return Median.of(IntStream.range(0, other.size())
                .mapToDouble(round -> figure.applyAsDouble(one.get(round)) / figure.applyAsDouble(other.get(round))));
    }
}
