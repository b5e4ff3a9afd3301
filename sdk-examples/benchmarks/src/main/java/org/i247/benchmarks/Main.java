package org.i247.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
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

    private static final String USAGE = "usage: Main [--long] [--keys P256|ED25519]";

    private Main() {}

    /**
     * Runs.
     *
     * @param arguments {@code --long} for a careful run, with {@code --keys} for one kind of keys only
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws RunnerException {
        List<String> given = Arrays.asList(arguments);
        boolean careful = given.contains("--long");
        int keys = given.indexOf("--keys");
        boolean understood = (careful ? 1 : 0) + (keys < 0 ? 0 : 2) == given.size() && keys + 1 != given.size();
        if (!understood) {
            System.err.println(USAGE);
            System.exit(2);
        }
        String[] kinds = {SigningKeys.P256.name()};
        if (keys >= 0) {
            kinds[0] = SigningKeys.valueOf(given.get(keys + 1)).name();
        } else if (careful) {
            kinds = Arrays.stream(SigningKeys.values()).map(Enum::name).toArray(String[]::new);
        }
        System.err.println("Measuring for " + (careful ? "ten minutes for each kind of keys" : "a minute and a half"));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(Report.of(Report.costs(new Runner(options(careful, kinds)).run()), Machine.describe()));
    }

    private static Options options(boolean careful, String... kinds) {
        ChainedOptionsBuilder options =
                base(kinds).include("org\\.i247\\.benchmarks\\..*").jvmArgs(QUIET, "-Xms512m", "-Xmx512m");
        if (careful) {
            TimeValue time = TimeValue.seconds(2);
            options.forks(3)
                    .warmupIterations(8)
                    .warmupTime(time)
                    .measurementIterations(8)
                    .measurementTime(time);
        }
        return options.build();
    }

    /** What every run has in common. */
    static ChainedOptionsBuilder base(String... kinds) {
        return new OptionsBuilder()
                .param("keys", kinds)
                .addProfiler(CpuProfiler.class)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }
}
