package org.i247.benchmarks;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Formatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;

/** A run whose benchmarks each make one row, such as one for each standard. */
final class Table {
    private Table() {}

    /** Runs the benchmarks whose class has a name, prints a row for each, and puts the figures on the page. */
    static void print(String title, String classes, PrintStream out, ResultPage page) throws RunnerException {
        Map<String, Cost> rows = rows(new Runner(Main.base()
                        .include(classes)
                        .jvmArgsAppend(Main.QUIET, "-Xms512m", "-Xmx512m")
                        .build())
                .run());
        out.print(of(title, rows, Machine.describe()));
        plots(title, rows).forEach(page::add);
    }

    /** By the name of the benchmark, or by the kind of evidence that it was run with. */
    static Map<String, Cost> rows(Collection<RunResult> results) {
        Map<String, Cost> rows = new LinkedHashMap<>();
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            String kind = result.getParams().getParam("evidence");
            rows.put(kind == null ? benchmark.substring(benchmark.lastIndexOf('.') + 1) : kind, Cost.of(result));
        }
        return rows;
    }

    static String of(String title, Map<String, Cost> rows, String machine) {
        Formatter table = new Formatter(Locale.ROOT);
        table.format(
                "%s%n%s%n%n%-20s %10s %10s %10s %10s%n", title, machine, "", "CPU µs", "at least", "bytes", "wall µs");
        rows.forEach((name, cost) -> row(table, name, cost));
        return table.toString();
    }

    static void row(Formatter table, String name, Cost cost) {
        table.format(
                "%-20s %10.1f %10.1f %10.0f %10.1f%n", name, cost.cpu(), cost.leastCpu(), cost.bytes(), cost.wall());
    }

    /** The processor's time and the bytes, for each row. */
    static List<Plot> plots(String title, Map<String, Cost> rows) {
        return List.of(plot(title, "µs of CPU", rows, Cost::cpu), plot(title, "bytes", rows, Cost::bytes));
    }

    private static Plot plot(String title, String unit, Map<String, Cost> rows, ToDoubleFunction<Cost> figure) {
        Map<String, Double> bars = new LinkedHashMap<>();
        rows.forEach((name, cost) -> bars.put(name, figure.applyAsDouble(cost)));
        return new Plot(title + ": " + unit, unit, bars);
    }
}
