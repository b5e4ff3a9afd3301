package org.i247.benchmarks;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Compares a query of the SDK with other ways to ask the same, and prints what each costs. */
final class CompareRun {
    private static final int[] CALLERS = {1, 16, 64, 256};

    private CompareRun() {}

    /** Takes the kinds of keys, all if none is given, and {@code --short} for a first look. */
    static void print(List<String> arguments, PrintStream out, ResultPage page) throws Exception {
        boolean brief = arguments.contains("--short");
        boolean all = arguments.stream().allMatch(each -> each.startsWith("--"));
        out.print(ComparisonReport.heading(Machine.describe()));
        for (SigningKeys keys : SigningKeys.values()) {
            if (all || arguments.contains(keys.name())) {
                run(keys, brief, out, page);
            }
        }
    }

    private static void run(SigningKeys keys, boolean brief, PrintStream out, ResultPage page) throws Exception {
        long round = Duration.ofMillis(brief ? 400 : 1000).toNanos();
        try (Comparison comparison = new Comparison(keys, System::nanoTime)) {
            comparison.run(1, brief ? 4 : 12, 0, round);
            for (int callers : brief ? Arrays.copyOf(CALLERS, 2) : CALLERS) {
                var costs = comparison.run(callers, 1, brief ? 5 : 11, round);
                out.print(ComparisonReport.of(keys, callers, costs));
                ComparisonReport.plots(keys, callers, costs).forEach(page::add);
            }
        }
    }
}
