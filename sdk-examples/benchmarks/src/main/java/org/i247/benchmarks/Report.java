package org.i247.benchmarks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;

/** The table of a run: the parts, their sum, the query, and the ratio of the two. It reports; it judges nothing. */
final class Report {
    private static final List<String> PARTS = List.of("signature", "verification", "exchange", "json");
    private static final String ROW = "%-20s %10.1f %10.0f %10.1f%n";

    private Report() {}

    static String of(Collection<RunResult> results, String machine) {
        Map<String, Map<String, Cost>> byKeys = new LinkedHashMap<>();
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            byKeys.computeIfAbsent(result.getParams().getParam("keys"), keys -> new LinkedHashMap<>())
                    .put(benchmark.substring(benchmark.lastIndexOf('.') + 1), Cost.of(result));
        }
        StringBuilder report = new StringBuilder(1024);
        report.append("One signed, verified query against the sum of its parts, in the client\n")
                .append(machine);
        byKeys.forEach((keys, costs) -> append(report, keys, costs));
        return report.toString();
    }

    private static void append(StringBuilder report, String keys, Map<String, Cost> costs) {
        Cost idle = cost(costs, "idle");
        List<Cost> parts =
                PARTS.stream().map(part -> cost(costs, part).without(idle)).toList();
        Cost sum = Cost.sum(parts);
        Cost query = cost(costs, "query").without(idle);
        report.append(format("%n%-20s %10s %10s %10s%n", keys, "CPU µs", "bytes", "wall µs"));
        for (int i = 0; i < parts.size(); i++) {
            report.append(row(PARTS.get(i), parts.get(i)));
        }
        report.append(row("sum of the parts", sum)).append(row("query", query));
        report.append(
                format("%-20s %10.2f %10.2f%n", "query / sum", query.cpu() / sum.cpu(), query.bytes() / sum.bytes()));
        report.append(format("CPU of the idle process, taken off: %.0f µs a second%n", idle.cpu() / idle.wall() * 1e6));
    }

    private static Cost cost(Map<String, Cost> costs, String benchmark) {
        Cost cost = costs.get(benchmark);
        if (cost == null) {
            throw new IllegalStateException(benchmark + " was not measured");
        }
        return cost;
    }

    private static String row(String name, Cost cost) {
        return format(ROW, name, cost.cpu(), cost.bytes(), cost.wall());
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
