package org.i247.borderdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
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

    private DeskProcess start(String... arguments) throws Exception {
        return DeskProcess.start(directory, DeskProcess.fromClasses(), arguments);
    }
}
