package org.i247.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.i247.sdk.I247Client;
import org.i247.sdk.cooperation.ListenOptions;

/**
 * Processes that listen to alerts with one cursor, one after the other, each killed at a moment of chance, while alerts go on
 * arriving. What they said is held against what arrived: none may be missed, and only what was not acknowledged repeated.
 */
final class AlertKills {
    /** Of four processes one is killed before it has said anything, if it is quick enough. */
    private static final int EARLY = 4;

    private static final int MOST_MILLISECONDS = 1_500;
    private static final int MOST_LINES = 60;

    private final Sandbox sandbox;
    private final Path cursor;
    private final Random random;
    private final Set<String> arrived = new LinkedHashSet<>();
    private final List<String> got = new ArrayList<>();
    private final Set<String> acknowledged = new HashSet<>();
    private final List<String> repeatedThough = new ArrayList<>();
    private String newest = "";
    private int repeated;

    AlertKills(Sandbox sandbox, Path directory, long seed) {
        this.sandbox = sandbox;
        this.cursor = directory.resolve("alerts.cursor");
        this.random = new Random(seed);
    }

    /**
     * What came of so many kills.
     *
     * @param kills how many processes were killed
     * @param arrived how many alerts arrived
     * @param missed those that no process got
     * @param repeated how often one came again that was not acknowledged
     * @param repeatedThough those that came again though an acknowledgement had returned
     * @param outOfOrder those whose first coming was not in the order of their arrival
     * @param unacknowledged how many the gateway holds for not acknowledged at the end
     */
    record Account(
            int kills,
            int arrived,
            Set<String> missed,
            int repeated,
            List<String> repeatedThough,
            List<String> outOfOrder,
            long unacknowledged) {}

    Account kill(int kills) throws IOException, InterruptedException {
        for (int kill = 0; kill < kills; kill++) {
            arrive(20);
            runOne(1 + random.nextInt(MOST_LINES), random.nextInt(EARLY) == 0);
        }
        finish();
        Set<String> missed = new LinkedHashSet<>(arrived);
        got.forEach(missed::remove);
        List<String> first = new ArrayList<>(new LinkedHashSet<>(got));
        List<String> inOrder = new ArrayList<>(arrived);
        inOrder.removeAll(missed);
        return new Account(
                kills,
                arrived.size(),
                missed,
                repeated,
                repeatedThough,
                first.equals(inOrder) ? List.of() : first,
                sandbox.unacknowledgedAlerts(Specimens.BUREAU));
    }

    private void arrive(int alerts) {
        for (int i = 0; i < alerts; i++) {
            newest = sandbox.alert(Specimens.BUREAU, "RECORD_HIT", Map.of("place", "Gate " + i));
            arrived.add(newest);
        }
    }

    private void runOne(int lines, boolean early) throws IOException, InterruptedException {
        Process process = start();
        try (BufferedReader out = process.inputReader(StandardCharsets.US_ASCII)) {
            if (early) {
                process.waitFor(random.nextInt(MOST_MILLISECONDS), TimeUnit.MILLISECONDS);
            } else {
                for (int i = 0; i < lines && !isThrough(); i++) {
                    heard(out.readLine());
                }
            }
            // Not by the process itself: that closes its output, of which there may be something to read.
            process.toHandle().destroyForcibly();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                heard(line);
            }
            process.waitFor();
        }
    }

    /** One that lives until it has acknowledged all, and the gateway knows. */
    private void finish() throws IOException, InterruptedException {
        arrive(1);
        Process process = start();
        try (BufferedReader out = process.inputReader(StandardCharsets.US_ASCII)) {
            while (!isThrough()) {
                heard(out.readLine());
            }
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
        // What the killed one could not tell the gateway any more the next one tells.
        try (I247Client last =
                I247Client.builder().properties(sandbox.clientProperties()).build()) {
            last.alerts()
                    .listen(
                            ListenOptions.cursorIn(cursor).withDrain(Duration.ofMinutes(5)),
                            last.context(),
                            delivery -> repeatedThough.add(delivery.item().id()))
                    .close();
        }
    }

    /**
     * Whether the listener has nothing more to say. By the newest alert alone: of those before it, one may have been acknowledged
     * by a process that was killed before it could say so, and no other says it in its place.
     */
    private boolean isThrough() {
        return acknowledged.contains(newest);
    }

    private Process start() throws IOException {
        return new ProcessBuilder(TestProgram.command(
                        AlertProgram.class, sandbox.clientProperties().toString(), cursor.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void heard(String line) {
        if (line == null) {
            throw new AssertionError("a listener ended of itself");
        }
        String id = line.substring(4);
        if (!arrived.contains(id)) {
            return; // one of those that a sandbox begins with
        }
        if (line.startsWith("ACK ")) {
            acknowledged.add(id);
            return;
        }
        if (acknowledged.contains(id)) {
            repeatedThough.add(id);
        } else if (got.contains(id)) {
            repeated++;
        }
        got.add(id);
    }

    /**
     * Kills so many processes, prints the account, and fails if an alert was missed or wrongly repeated.
     *
     * @param arguments how many, and a seed
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("alert-kills");
        Account account;
        try (Sandbox sandbox = Sandbox.start()) {
            account = new AlertKills(sandbox, directory, Long.parseLong(arguments[1]))
                    .kill(Integer.parseInt(arguments[0]));
        }
        System.out.println(account);
        boolean sound = account.missed().isEmpty()
                && account.repeatedThough().isEmpty()
                && account.outOfOrder().isEmpty()
                && account.unacknowledged() == 0;
        if (!sound) {
            throw new AssertionError("an alert was missed, wrongly repeated, out of order or not told of");
        }
        System.exit(0);
    }
}
