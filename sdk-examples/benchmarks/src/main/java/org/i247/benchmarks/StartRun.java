package org.i247.benchmarks;

import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;

/** Measures the time from the start of a process to its first verified answer, and prints it. */
final class StartRun {
    private StartRun() {}

    /** Takes how often each program is started; 15 times if nothing is given. */
    static void print(List<String> arguments, PrintStream out) throws Exception {
        int times = arguments.isEmpty() ? 15 : Integer.parseInt(arguments.get(0));
        out.println("From the start of the process to the first verified answer, median of " + times);
        out.println(Machine.describe());
        try (StartTimes starts = new StartTimes(Files.createTempDirectory("i247-start"), System::nanoTime)) {
            out.print(starts.measure("as it is", times, List.of()));
            out.print(
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
                                    List.of("-XX:SharedArchiveFile=%s.jsa")));
        }
    }
}
