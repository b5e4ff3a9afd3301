package org.i247.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks and prints what a query costs against the sum of its parts. */
public final class Main {
    /** No binding for the log is wanted here, so nothing needs to be said about it. */
    static final String QUIET = "-Dslf4j.internal.verbosity=ERROR";

    private static final String USAGE = "usage: Main [--long] [P256] [ED25519], Main --names, Main --evidence,"
            + " Main --compare [--short] [P256] [ED25519], Main --start [TIMES], or Main --screening";

    private Main() {}

    /**
     * Runs.
     *
     * @param arguments the kinds of keys, P-256 if none is given; {@code --long} for a careful run; or another benchmark
     *     and what that takes
     * @throws Exception if a benchmark fails
     */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> further = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        if (arguments.length > 0 && arguments[0].equals("--compare")) {
            CompareRun.print(further, out);
            return;
        }
        if (arguments.length > 0 && arguments[0].equals("--start")) {
            StartRun.print(further, out);
            return;
        }
        if (List.of(arguments).equals(List.of("--screening"))) {
            ScreeningRates.print(out);
            return;
        }
        if (List.of(arguments).equals(List.of("--names"))) {
            Options names =
                    base().include("NamesBenchmark").jvmArgsAppend(QUIET).build();
            out.print(Report.ofNames(new Runner(names).run(), Machine.describe()));
            return;
        }
        if (List.of(arguments).equals(List.of("--evidence"))) {
            Options evidence = base().include("(Evidence|Privacy)Benchmark")
                    .jvmArgsAppend(QUIET, "-Xms512m", "-Xmx512m")
                    .build();
            out.print(Report.ofEvidence(new Runner(evidence).run(), Machine.describe()));
            return;
        }
        List<String> kinds = new ArrayList<>(List.of(arguments));
        boolean careful = kinds.remove("--long");
        if (kinds.isEmpty()) {
            kinds.add(SigningKeys.P256.name());
        }
        List<String> known =
                Arrays.stream(SigningKeys.values()).map(SigningKeys::name).toList();
        if (!known.containsAll(kinds)) {
            System.err.println(USAGE);
            System.exit(2);
        }
        System.err.println("Measuring, for " + (careful ? "twelve minutes" : "a minute and a half") + " with each of "
                + kinds + ". Let the machine do nothing else.");
        var results = new Runner(options(careful, kinds.toArray(String[]::new))).run();
        out.print(Report.of(Report.costs(results), Machine.describe()));
    }

    private static Options options(boolean careful, String... kinds) {
        ChainedOptionsBuilder options =
                base(kinds).include("(Idle|Parts|Query)Benchmark").jvmArgsAppend(QUIET, "-Xms512m", "-Xmx512m");
        if (careful) {
            TimeValue time = TimeValue.seconds(2);
            options.forks(3)
                    .warmupIterations(12)
                    .warmupTime(time)
                    .measurementIterations(8)
                    .measurementTime(time);
        }
        return options.build();
    }

    /** What every run has in common. */
    static ChainedOptionsBuilder base(String... kinds) {
        ChainedOptionsBuilder options = new OptionsBuilder();
        if (kinds.length > 0) {
            options.param("keys", kinds);
        }
        return options.addProfiler(CpuProfiler.class)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }
}
