package org.i247.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * What a soak found.
 *
 * @param callsInRound the calls of one round
 * @param before what the process held before the first round, with no client
 * @param during what it held after each round, with the lasting client open and idle
 * @param after what it held when every client was closed
 */
record SoakReport(long callsInRound, Footprint before, List<Footprint> during, Footprint after) {
    /** The lasting client's connections, and a few for what the JVM itself opens. */
    private static final int MOST_FILES = 32 + 8;
    /** A leak of one small object in every tenth call is more. */
    private static final double MOST_BYTES = 1.6;

    private static final int LEAST_INSTANCES = 500;
    private static final String OURS = "org.i247.sdk.";
    private static final int SHOWN = 5;

    /** What leaks, in words; empty if nothing does. */
    List<String> leaks() {
        List<String> leaks = new ArrayList<>();
        if (after.files() > before.files()) {
            leaks.add((after.files() - before.files()) + " files are open although every client is closed");
        }
        for (Footprint each : during) {
            if (each.files() > before.files() + MOST_FILES) {
                leaks.add((each.files() - before.files()) + " files are open for one idle client");
            }
        }
        after.threads().forEach(thread -> leaks.add("the thread " + thread.getName() + " outlives its client"));
        during.stream()
                .flatMap(each -> each.threads().stream())
                .filter(thread -> !thread.isDaemon())
                .forEach(thread -> leaks.add("the thread " + thread.getName() + " is no daemon"));
        if (heap().growsBeyond(MOST_BYTES)) {
            leaks.add(String.format(Locale.ROOT, "the heap grows by %.1f bytes a call", heap().slope()));
        }
        grown().filter(entry -> entry.getKey().startsWith(OURS) && entry.getValue() > LEAST_INSTANCES)
                .forEach(entry -> leaks.add(entry.getValue() + " more of " + entry.getKey()));
        return leaks;
    }

    /** The heap after the first quarter, in which compiled code, caches and pools come to their size. */
    Trend heap() {
        List<Footprint> steady = steady();
        return Trend.of(
                LongStream.range(0, steady.size())
                        .map(i -> i * callsInRound)
                        .boxed()
                        .toList(),
                steady.stream().map(Footprint::heap).toList());
    }

    private List<Footprint> steady() {
        return during.subList(during.size() / 4, during.size());
    }

    private java.util.stream.Stream<Map.Entry<String, Long>> grown() {
        Map<String, Long> first = steady().get(0).instances();
        return steady().get(steady().size() - 1).instances().entrySet().stream()
                .map(last -> Map.entry(last.getKey(), last.getValue() - first.getOrDefault(last.getKey(), 0L)))
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()));
    }

    String table() {
        StringBuilder table = new StringBuilder();
        row(table, "", before);
        for (int i = 0; i < during.size(); i++) {
            row(table, String.format(Locale.ROOT, "%,d", (i + 1) * callsInRound), during.get(i));
        }
        row(table, "closed", after);
        table.append(String.format(
                Locale.ROOT, "heap per call %.2f bytes, standard error %.2f%n", heap().slope(), heap().error()));
        table.append("most grown: ");
        grown().limit(SHOWN).forEach(entry -> table.append(entry.getKey() + " +" + entry.getValue() + "  "));
        return table.append('\n').toString();
    }

    private static void row(StringBuilder table, String calls, Footprint held) {
        if (table.isEmpty()) {
            table.append(String.format("%12s %6s %8s %10s%n", "calls", "files", "threads", "heap KiB"));
        }
        table.append(String.format(
                Locale.ROOT,
                "%12s %6d %8d %,10d%n",
                calls,
                held.files(),
                held.threads().size(),
                held.heap() / 1024));
    }
}
