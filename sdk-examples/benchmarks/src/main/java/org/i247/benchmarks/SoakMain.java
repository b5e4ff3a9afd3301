package org.i247.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.i247.sdk.audit.EvidenceReport;

/** Runs a soak and prints what it found; ends with 1 if something leaks. */
public final class SoakMain {
    private static final int ROUNDS = 20;

    private SoakMain() {}

    /**
     * Runs.
     *
     * @param arguments how many calls
     * @throws GeneralSecurityException if the keys cannot be made
     * @throws IOException if the gateway does not start
     */
    public static void main(String[] arguments) throws GeneralSecurityException, IOException {
        long calls = Long.parseLong(arguments[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> leaks;
        try (Soak soak = new Soak()) {
            SoakReport report = soak.run(calls, ROUNDS);
            out.println(Machine.describe());
            out.print(report.table());
            soak.ends().forEach((end, times) -> out.printf(Locale.ROOT, "%,12d %s%n", times, end));
            leaks = new ArrayList<>(report.leaks());
            EvidenceReport evidence = soak.evidence();
            out.printf(
                    Locale.ROOT,
                    "%d changes of keys; evidence: %,d records, %,d calls, %,d answers, %,d proven, %,d check points%n",
                    soak.rotations(),
                    evidence.records(),
                    evidence.calls(),
                    evidence.answers(),
                    evidence.provenAnswers(),
                    evidence.checkPoints());
            if (!evidence.isSound()) {
                leaks.add("the evidence is not sound");
            }
        }
        leaks.forEach(leak -> out.println("LEAK: " + leak));
        out.println(leaks.isEmpty() ? "No leak" : "Leaks: " + leaks.size());
        System.exit(leaks.isEmpty() ? 0 : 1);
    }
}
