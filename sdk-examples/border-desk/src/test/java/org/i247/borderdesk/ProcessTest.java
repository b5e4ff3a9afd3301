package org.i247.borderdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.i247.sandbox.Fault;
import org.i247.sandbox.Sandbox;
import org.i247.sandbox.Specimens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What only a process shows: encodings, exit codes, an interruption. */
@Timeout(60)
class ProcessTest {
    private static final String NOTICE = "No --config is given: a sandbox with invented data answers.";

    @TempDir
    Path directory;

    @Test
    void aPersonIsFoundByANameFromStandardInput() throws Exception {
        DeskProcess desk = start("--output", "json", "check-person", "--name", "-");
        desk.type(Specimens.WANTED_NAME_IN_CYRILLIC + "\n");
        DeskRun run = desk.end();

        assertThat(run.exitCode()).as(run.toString()).isEqualTo(3);
        assertThat(run.json().path("verdict").asText()).isEqualTo("HIT");
        assertThat(run.err()).isEqualToIgnoringNewLines(NOTICE);
        assertThat(directory.resolve("tmp")).isEmptyDirectory();
    }

    @Test
    void textIsUtf8WhateverTheMachineSpeaks() throws Exception {
        DeskRun run = start("--language", "ar", "check-document", "--number", Specimens.CLEAN_DOCUMENT)
                .end();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("لم يُعثر على شيء\n").doesNotContain("\u001B[");
    }

    @Test
    void helpIsUtf8WhateverTheMachineSpeaks() throws Exception {
        assertThat(start("--language", "ar", "--help").end().out()).contains("المساعدة");
    }

    @Test
    void aNameThatTheMachineCannotReadIsRefused() throws Exception {
        DeskRun run = start("check-person", "--name", "\u00E9").end();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void anInterruptionOfAWaitSaysHowToGoOn() throws Exception {
        try (Sandbox sandbox =
                Sandbox.builder().biometricTime(Duration.ofMinutes(10)).start()) {
            DeskProcess desk = start("--config", sandbox.clientProperties().toString(), "dna", "specimens/stain.json");
            Path err = directory.resolve("err");
            boolean ended = false;
            while (!Files.readString(err).contains("was started") && !ended) {
                ended = desk.process().waitFor(20, TimeUnit.MILLISECONDS);
            }
            desk.process().destroy();
            DeskRun run = desk.end();

            assertThat(run.exitCode()).as(run.err()).isEqualTo(143);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .containsPattern("Search s-[0-9a-f]+ goes on without this desk")
                    .containsPattern("border-desk dna --search-id s-[0-9a-f]+");
        }
    }

    @Test
    void anInterruptionEndsACallThatIsUnderWayAndSaysNothing() throws Exception {
        try (Sandbox sandbox = Sandbox.start()) {
            sandbox.anywhere().untilReset(Fault.slow(Duration.ofSeconds(50)));
            DeskProcess desk =
                    start("--config", sandbox.clientProperties().toString(), "check-person", "--name", "CANARY");
            boolean ended = false;
            while (sandbox.requests() == 0 && !ended) {
                ended = desk.process().waitFor(20, TimeUnit.MILLISECONDS);
            }
            desk.process().destroy();
            DeskRun run = desk.end();

            assertThat(run.exitCode()).isEqualTo(143);
            assertThat(run.out() + run.err()).isEmpty();
        }
    }

    @Test
    void anInterruptionOfAWriteSaysHowToRepeatIt() throws Exception {
        try (Sandbox sandbox = Sandbox.start()) {
            sandbox.anywhere().untilReset(Fault.slow(Duration.ofSeconds(50)));
            DeskProcess desk = start(
                    "--config",
                    sandbox.clientProperties().toString(),
                    "record",
                    "create",
                    "vehicles",
                    "--set",
                    "plate=CANARY",
                    "--set",
                    "category=CAR");
            while (sandbox.requests() == 0 && desk.process().isAlive()) {
                Thread.onSpinWait();
            }
            desk.process().destroy();
            DeskRun run = desk.end();

            assertThat(run.exitCode()).isEqualTo(143);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .containsPattern("^Interrupted.* --key [0-9a-f-]{36}@20[0-9-]+T[0-9:.]+Z: it is carried out once")
                    .hasLineCount(1)
                    .doesNotContain("CANARY");
        }
    }

    @Test
    void anInterruptionOfAnImportSaysHowToGoOn() throws Exception {
        Path csv = Files.writeString(directory.resolve("cars.csv"), "plate,category\nCANARY,CAR\n");
        try (Sandbox sandbox = Sandbox.start()) {
            sandbox.anywhere().untilReset(Fault.slow(Duration.ofSeconds(50)));
            String config = sandbox.clientProperties().toString();
            DeskProcess desk = start("--config", config, "record", "import", "vehicles", csv.toString());
            while (sandbox.requests() == 0 && desk.process().isAlive()) {
                Thread.onSpinWait();
            }
            desk.process().destroy();
            DeskRun run = desk.end();

            assertThat(run.exitCode()).isEqualTo(143);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .isEqualToIgnoringNewLines("Interrupted. What was sent is kept in " + csv + ".journal. Go on with: "
                            + "border-desk --config " + config + " record import vehicles " + csv);
        }
    }

    @Test
    void anInterruptionOfAScreeningSaysHowToGoOnAndNothingAnsweredIsAskedTwice() throws Exception {
        StringBuilder flight = new StringBuilder("surname,document number\n");
        for (int i = 0; i < 2_000; i++) {
            flight.append("TESTER,UT").append(1_000_000 + i).append('\n');
        }
        Path list = Files.writeString(directory.resolve("flight.csv"), flight);
        Path journal = directory.resolve("flight.csv.screening.journal");
        Queue<String> asked = new ConcurrentLinkedQueue<>();
        try (Sandbox sandbox = Sandbox.builder()
                .listener(exchange -> asked.add(new String(exchange.question(), StandardCharsets.UTF_8)))
                .start()) {
            sandbox.anywhere().untilReset(Fault.slow(Duration.ofMillis(200)));
            String config = sandbox.clientProperties().toString();
            DeskProcess desk = start("--config", config, "screen", list.toString());
            boolean ended = false;
            while (!(Files.exists(journal) && Files.size(journal) > 1_000) && !ended) {
                ended = desk.process().waitFor(5, TimeUnit.MILLISECONDS);
            }
            desk.process().destroy();
            DeskRun run = desk.end();

            assertThat(run.exitCode()).as(run.err()).isEqualTo(143);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .isEqualToIgnoringNewLines("Interrupted. What was answered is kept in " + journal
                            + ". Go on with: border-desk --config " + config + " screen " + list + " --resume");
            // What it had under way ends at the sandbox a moment after it.
            long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (asked.size() < sandbox.requests()) {
                assertThat(System.nanoTime()).as("each request is heard of").isLessThan(end);
                LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            }
            sandbox.reset();
            asked.clear();
            DeskRun resumed = start("--config", config, "--output", "json", "screen", list.toString(), "--resume")
                    .end();

            assertThat(resumed.exitCode()).as(resumed.toString()).isZero();
            int kept = resumed.json().path("kept").asInt();
            assertThat(kept).isBetween(1, 1_999);
            assertThat(Pattern.compile("UT1[0-9]{6}")
                            .matcher(String.join("", asked))
                            .results())
                    .as("each number that was not answered, once")
                    .hasSize(2_000 - kept);
            assertThat(Files.readAllLines(directory.resolve("flight.csv.screening.jsonl")))
                    .hasSize(2_000)
                    .doesNotHaveDuplicates();
        }
    }

    private DeskProcess start(String... arguments) throws Exception {
        return DeskProcess.start(directory, DeskProcess.fromClasses(), arguments);
    }
}
