package org.i247.sdk.internal.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.i247.sdk.audit.EvidenceFinding;
import org.i247.sdk.audit.EvidenceIssue;
import org.i247.sdk.audit.EvidenceReport;
import org.i247.sdk.audit.OnEvidenceFailure;
import org.i247.sdk.internal.ledger.LedgerFiles;

/**
 * Processes that write one log, one after the other, each killed at a moment of chance: while it opens the log and mends
 * what the one before left, while it writes, while a check point is signed or a part ends. Each says of a call when its
 * end is in the log; what was said is held against the log.
 */
final class KillSweep {
    private static final int CALLERS = 4;
    /** Small, so that parts end all the time. */
    private static final int PART_BYTES = 40_000;

    /** Of four processes one is killed before it has said anything, if it is quick enough. */
    private static final int EARLY = 4;

    private static final int MOST_MILLISECONDS = 500;
    private static final int MOST_CALLS = 80;

    private final LogBench bench = new LogBench();
    private final Set<String> written = new HashSet<>();
    private final Random random;
    private final Path file;
    private final WriterKey key;

    KillSweep(Path directory, long seed) throws IOException {
        random = new Random(seed);
        file = directory.resolve("evidence.jsonl");
        key = WriterKey.write(bench.credential, directory);
    }

    /**
     * What is left of a log after so many kills.
     *
     * @param kills how many processes were killed
     * @param written of how many calls they said that their end is in the log
     * @param lost those of them that are not in it
     * @param torn how many lines were torn by a kill and set aside
     * @param checkPoints how many check points are good
     * @param parts how many files there are
     * @param findings what the verifier says against the log
     */
    record Account(
            int kills, int written, Set<String> lost, long torn, long checkPoints, int parts, List<String> findings) {}

    Account kill(int kills) throws IOException, InterruptedException {
        for (int kill = 0; kill < kills; kill++) {
            killOne("p" + kill);
        }
        // One that lives seals what the last one left.
        try (Evidence evidence = PlainLog.open(
                PlainLog.store(file), () -> Optional.of(LogBench.sealer(bench.credential)), event -> {})) {
            PlainLog.call(evidence, "last");
        }
        EvidenceReport report = bench.verify(file);
        Set<String> lost = new TreeSet<>(written);
        lost.removeAll(endsInLog());
        return new Account(
                kills,
                written.size(),
                lost,
                report.findings().stream()
                        .filter(finding -> finding.issue() == EvidenceIssue.TORN_LINE)
                        .count(),
                report.checkPoints(),
                LedgerFiles.all(file).size(),
                report.findings().stream()
                        .filter(finding -> finding.issue().isFault() || finding.issue() == EvidenceIssue.NOT_SEALED)
                        .map(EvidenceFinding::toString)
                        .toList());
    }

    private void killOne(String name) throws IOException, InterruptedException {
        KilledWriter.Task task =
                new KilledWriter.Task(name, CALLERS, Integer.MAX_VALUE, OnEvidenceFailure.REFUSE, PART_BYTES);
        Process process = KilledWriter.start("", file, key, task);
        try (BufferedReader out = process.inputReader(StandardCharsets.US_ASCII)) {
            if (random.nextInt(EARLY) == 0) {
                process.waitFor(random.nextInt(MOST_MILLISECONDS), TimeUnit.MILLISECONDS);
            } else {
                int calls = 1 + random.nextInt(MOST_CALLS);
                for (int i = 0; i < calls; i++) {
                    written.add(said(out.readLine(), name));
                }
            }
            KilledWriter.kill(process);
            // What it said before, and nobody had read yet; the last line may be torn as well.
            List<String> rest = new ArrayList<>(List.of(all(out).split("\n", -1)));
            rest.remove(rest.size() - 1);
            rest.forEach(line -> written.add(said(line, name)));
        }
    }

    private static String all(BufferedReader out) throws IOException {
        StringBuilder all = new StringBuilder();
        for (int c = out.read(); c >= 0; c = out.read()) {
            all.append((char) c);
        }
        return all.toString();
    }

    private static String said(String line, String name) {
        if (line == null || !line.matches(name + "-\\d+-\\d+")) {
            throw new AssertionError("the writer " + name + " said " + line);
        }
        return line;
    }

    private Set<String> endsInLog() throws IOException {
        Set<String> ends = new HashSet<>();
        for (Path part : LedgerFiles.all(file)) {
            try (var lines = Files.lines(part, StandardCharsets.US_ASCII)) {
                lines.filter(line -> line.contains("\"type\":\"answered\""))
                        .map(line -> line.replaceFirst(".*\"reference\":\"([^\"]*)\".*", "$1"))
                        .forEach(ends::add);
            }
        }
        return ends;
    }

    /**
     * Kills so many processes in a new directory, prints the account, and fails if something was lost; then the log stays.
     *
     * @param arguments how many, and a seed
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("kill-sweep");
        System.out.println("The log is in " + directory);
        Account account = new KillSweep(directory, Long.parseLong(arguments[1])).kill(Integer.parseInt(arguments[0]));
        System.out.println(account);
        if (!account.lost().isEmpty() || !account.findings().isEmpty()) {
            throw new AssertionError("something was lost, or is not sound");
        }
        delete(directory);
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            files.forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        Files.delete(directory);
    }
}
