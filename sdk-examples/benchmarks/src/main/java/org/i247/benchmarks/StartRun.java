package org.i247.benchmarks;

import java.io.PrintStream;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures the time from the start of a process to its first verified answer, and prints it. */
final class StartRun {
    private StartRun() {}

    /** Takes how often each program is started; 15 times if nothing is given. */
    static void print(List<String> arguments, PrintStream out, ResultPage page) throws Exception {
        int times = arguments.isEmpty() ? 15 : Integer.parseInt(arguments.get(0));
        out.println("From the start of the process to the first verified answer, median of " + times);
        out.println(Machine.describe());
        try (StartTimes starts = new StartTimes(Files.createTempDirectory("i247-start"), System::nanoTime)) {
            show(starts.measure("as it is", times, List.of()), out, page);
            show(
                    Runtime.version().feature() >= 25
                            ? starts.measure(
                                    "with an AOT cache",
                                    times,
                                    List.of("-XX:AOTCacheOutput=%s.aot", "-Xlog:aot=off,cds=off"),
                                    List.of("-XX:AOTCache=%s.aot"))
                            : starts.measure(
                                    "with class-data sharing",
                                    times,
                                    List.of("-XX:ArchiveClassesAtExit=%s.jsa", "-Xlog:cds=off,cds+dynamic=off"),
                                    List.of("-XX:SharedArchiveFile=%s.jsa")),
                    out,
                    page);
        }
    }

    private static void show(StartTimes.Medians medians, PrintStream out, ResultPage page) {
        out.print(medians);
        Map<String, Double> bars = new LinkedHashMap<>();
        bars.put("bare program", medians.bare());
        bars.put("this SDK", medians.sdk());
        page.add(new Plot("Start to the first verified answer, " + medians.how(), "ms", bars));
    }
}
