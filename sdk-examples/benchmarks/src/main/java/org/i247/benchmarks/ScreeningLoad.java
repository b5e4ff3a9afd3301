package org.i247.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.i247.sdk.I247Client;
import org.i247.sdk.document.TravelDocumentQuery;
import org.i247.sdk.query.Purpose;
import org.i247.sdk.screening.ScreeningOptions;
import org.i247.sdk.screening.ScreeningRun;
import org.i247.sdk.screening.Subject;
import org.i247.sdk.standard.BureauCode;

/**
 * Screens people in a process whose heap its starter bounds: takes the round trip in milliseconds, then numbers of people, and
 * prints for each the seconds and the microseconds of CPU that it took. Each run has a journal.
 */
final class ScreeningLoad {
    private static final int WARM_UP = 50_000;
    private static final byte[] SECRET = "nobody but this load".getBytes(StandardCharsets.US_ASCII);

    private ScreeningLoad() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        try (I247Client warm = client(0);
                I247Client client = client(Long.parseLong(arguments[0]))) {
            screen(warm, WARM_UP);
            for (int i = 1; i < arguments.length; i++) {
                long people = Long.parseLong(arguments[i]);
                long cpu = system.getProcessCpuTime();
                long start = System.nanoTime();
                screen(client, people);
                out.println(people + " " + (System.nanoTime() - start) / 1e9 + " "
                        + (system.getProcessCpuTime() - cpu) / 1e3);
            }
        }
    }

    private static I247Client client(long millis) {
        return I247Client.builder()
                .gateway(new DelayedGateway(millis))
                .bureau(BureauCode.of("UT"))
                .unit("benchmark")
                .user("benchmark")
                .purpose(Purpose.BORDER_CONTROL)
                .build();
    }

    private static void screen(I247Client client, long people) throws IOException {
        Path journal = Files.createTempDirectory("i247-screening").resolve("journal");
        try (ScreeningRun run = client.screening()
                .run(
                        LongStream.range(0, people)
                                .mapToObj(person -> Subject.builder()
                                        .travelDocument(TravelDocumentQuery.number("UT" + (10_000_000 + person)))
                                        .build())
                                .iterator(),
                        client.context(),
                        ScreeningOptions.defaults().withJournal(journal, SECRET))) {
            while (run.hasNext()) {
                run.next();
            }
            if (run.summary().clear() != people) {
                throw new IllegalStateException("not everybody is clear: " + run.summary());
            }
        }
        Files.delete(journal);
        Files.delete(journal.getParent());
    }
}
