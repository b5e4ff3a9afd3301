package org.i247.benchmarks;

import java.util.Collection;
import java.util.Formatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;

/** The table of a run: the parts, their sum, the query, and the ratio of the two. It reports; it judges nothing. */
final class Report {
    private static final List<String> PARTS = List.of("signature", "verification", "exchange", "json");

    private Report() {}

    /** The costs of the benchmarks, by their names, for each kind of keys. */
    static Map<String, Map<String, Cost>> costs(Collection<RunResult> results) {
        Map<String, Map<String, Cost>> byKeys = new LinkedHashMap<>();
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            byKeys.computeIfAbsent(result.getParams().getParam("keys"), keys -> new LinkedHashMap<>())
                    .put(benchmark.substring(benchmark.lastIndexOf('.') + 1), Cost.of(result));
        }
        return byKeys;
    }

    static String of(Map<String, Map<String, Cost>> costs, String machine) {
        Formatter report = new Formatter(Locale.ROOT);
        report.format("One signed, verified query against the sum of its parts, in the client%n%s%n", machine);
        costs.forEach((keys, each) -> append(report, keys, each));
        return report.toString();
    }

    private static void append(Formatter report, String keys, Map<String, Cost> costs) {
        Cost idle = cost(costs, "idle");
        List<Cost> parts =
                PARTS.stream().map(part -> cost(costs, part).without(idle)).toList();
        Cost sum = Cost.sum(parts);
        Cost query = cost(costs, "query").without(idle);
        report.format("%n%-20s %10s %10s %10s %10s%n", keys, "CPU µs", "at least", "bytes", "wall µs");
        for (int i = 0; i < parts.size(); i++) {
            Table.row(report, PARTS.get(i), parts.get(i));
        }
        Table.row(report, "sum of the parts", sum);
        Cost inTurn = cost(costs, "inTurn").without(idle);
        Table.row(report, "parts in turn", inTurn);
        Table.row(report, "query", query);
        ratio(report, "query / sum", query, sum);
        ratio(report, "query / in turn", query, inTurn);
        report.format("Taken off, for the idle process: %.1f µs a second%n", idle.cpu() / idle.wall() * 1e6);
    }

    private static void ratio(Formatter report, String name, Cost one, Cost other) {
        double cpu = one.cpu() / other.cpu();
        double leastCpu = one.leastCpu() / other.leastCpu();
        report.format("%-20s %10.2f %10.2f %10.2f%n", name, cpu, leastCpu, one.bytes() / other.bytes());
    }

    private static Cost cost(Map<String, Cost> costs, String benchmark) {
        Cost cost = costs.get(benchmark);
        if (cost == null) {
            throw new IllegalStateException(benchmark + " was not measured");
        }
        return cost;
    }
}
