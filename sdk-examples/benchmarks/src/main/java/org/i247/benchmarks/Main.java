package org.i247.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks and prints what a query costs against the sum of its parts. */
public final class Main {
    /** No binding for the log is wanted here, so nothing needs to be said about it. */
    static final String QUIET = "-Dslf4j.internal.verbosity=ERROR";

    private static final String USAGE =
            "usage: Main [--page FILE] and one of: [--long] [P256] [ED25519], --formats, --names,"
                    + " --evidence, --compare [--short] [P256] [ED25519], --start [TIMES], --screening";

    private Main() {}

    /**
     * Runs.
     *
     * @param arguments the kinds of keys, P-256 if none is given; {@code --long} for a careful run; or another benchmark
     *     and what that takes. {@code --page} and a file: a page with plots beside what is printed
     * @throws Exception if a benchmark fails
     */
    public static void main(String[] arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of(arguments));
        Optional<Path> file = page(all);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(new TeeStream(System.out, printed), true, StandardCharsets.UTF_8);
        ResultPage page = new ResultPage();
        run(all, out, page);
        if (file.isPresent()) {
            page.write(file.get(), Machine.describe(), printed.toString(StandardCharsets.UTF_8));
            System.err.println("The page is " + file.get());
        }
    }

    /** Takes the option out of the arguments. */
    private static Optional<Path> page(List<String> arguments) {
        int at = arguments.indexOf("--page");
        if (at < 0 || at + 1 >= arguments.size()) {
            return Optional.empty();
        }
        arguments.remove(at);
        return Optional.of(Path.of(arguments.remove(at)));
    }

    private static void run(List<String> arguments, PrintStream out, ResultPage page) throws Exception {
        String first = arguments.isEmpty() ? "" : arguments.get(0);
        List<String> further = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        switch (first) {
            case "--compare" -> CompareRun.print(further, out, page);
            case "--start" -> StartRun.print(further, out, page);
            case "--screening" -> ScreeningRates.print(out, page);
            case "--names" -> Table.print("One name", "NamesBenchmark", out, page);
            case "--formats" -> Table.print("One item of a standard", "FormatsBenchmark", out, page);
            case "--evidence" -> Table.print("One query and its evidence", "(Evidence|Privacy)Benchmark", out, page);
            default -> parts(arguments, out, page);
        }
    }

    private static void parts(List<String> arguments, PrintStream out, ResultPage page) throws RunnerException {
        List<String> kinds = new ArrayList<>(arguments);
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
        Report.costs(results)
                .forEach((keys, costs) ->
                        Table.plots("Parts of a query, " + keys, costs).forEach(page::add));
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
