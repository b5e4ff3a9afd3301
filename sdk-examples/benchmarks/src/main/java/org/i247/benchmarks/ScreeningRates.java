package org.i247.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * How many people a screening gets through in a second against the limit of the line (batches under way x people in a batch ÷
 * round trip), and how what each costs grows with their number, both in a process with a heap of 128 MiB.
 */
final class ScreeningRates {
    private static final int BATCHES = 32;
    private static final int OF_A_BATCH = 100;
    private static final int SECONDS = 10;
    private static final long MOST = 1_000_000;
    private static final List<String> ROUND_TRIPS = List.of("5", "50", "200");

    private ScreeningRates() {}

    /** What a run of so many people took. */
    private record Run(double people, double seconds, double cpuMicros) {
        private double perSecond() {
            return people / seconds;
        }

        private double each() {
            return cpuMicros / people;
        }
    }

    static void print(PrintStream out, ResultPage page) throws IOException, InterruptedException {
        out.println("A screening with a journal, 128 MiB of heap, from the question to the Gateway port and back");
        out.println(Machine.describe());
        out.printf(Locale.ROOT, "%n%-20s %12s %12s %8s %10s%n", "round trip", "a second", "limit", "share", "CPU µs");
        Map<String, Double> shares = new LinkedHashMap<>();
        for (String millis : ROUND_TRIPS) {
            double limit = BATCHES * OF_A_BATCH * 1000.0 / Integer.parseInt(millis);
            long people = Math.min(MOST, Math.round(limit * SECONDS));
            Run run = load(millis, LongStream.of(people)).get(0);
            out.printf(
                    Locale.ROOT,
                    "%-20s %12.0f %12.0f %7.0f%% %10.1f%n",
                    millis + " ms",
                    run.perSecond(),
                    limit,
                    100 * run.perSecond() / limit,
                    run.each());
            shares.put(millis + " ms", 100 * run.perSecond() / limit);
        }
        page.add(new Plot("A screening, of the line's limit, by round trip", "%", shares));
        out.printf(Locale.ROOT, "%n%-20s %12s %12s%n", "people", "CPU µs each", "of 10,000");
        growth(out, page);
    }

    /** Small numbers several times, so that a run of each takes about as long. */
    private static void growth(PrintStream out, ResultPage page) throws IOException, InterruptedException {
        long[] sizes = {1_000, 10_000, 100_000, MOST, 10 * MOST};
        long[] all = Arrays.stream(sizes)
                .flatMap(size -> LongStream.iterate(size, same -> same).limit(Math.max(1, MOST / 10 / size)))
                .toArray();
        List<Run> runs = load("0", Arrays.stream(all));
        double reference = median(runs, 10_000);
        Map<String, Double> growth = new LinkedHashMap<>();
        for (long size : sizes) {
            double each = median(runs, size);
            growth.put(String.format(Locale.ROOT, "%,d people", size), each);
            out.printf(Locale.ROOT, "%-20d %12.2f %12.2f%n", size, each, each / reference);
        }
        page.add(new Plot("A screening, for each of so many people", "µs of CPU", growth));
    }

    private static double median(List<Run> runs, long size) {
        return Median.of(
                runs.stream().filter(run -> Math.round(run.people()) == size).mapToDouble(Run::each));
    }

    private static List<Run> load(String millis, LongStream people) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                Main.QUIET,
                "-cp",
                System.getProperty("java.class.path"),
                ScreeningLoad.class.getName(),
                millis));
        people.mapToObj(Long::toString).forEach(command::add);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Run> runs = new ArrayList<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.US_ASCII)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] run = line.split(" ", -1);
                runs.add(new Run(Double.parseDouble(run[0]), Double.parseDouble(run[1]), Double.parseDouble(run[2])));
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException("a screening failed");
        }
        return runs;
    }
}
