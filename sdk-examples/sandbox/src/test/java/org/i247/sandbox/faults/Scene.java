package org.i247.sandbox.faults;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.i247.sandbox.Sandbox;
import org.i247.sandbox.TestProgram;

/**
 * Rows that are played in a process of their own, which leaves a file for each that says how it ended.
 *
 * @param work the directory of the files
 * @param sandbox the gateway of the process
 */
record Scene(Path work, Sandbox sandbox) {
    static final String GOOD = "as the row says";

    /** Plays a row in this process. */
    void play(Row row) throws IOException {
        String ending;
        try {
            Playing playing = new Playing(sandbox, Keys.of(sandbox));
            // What such a row did cannot be done twice, so the machine is asked before how much it has to do.
            playing.play(row, Times.allowance(playing.rehearse()));
            ending = GOOD;
        } catch (Exception | AssertionError e) {
            StringWriter text = new StringWriter();
            e.printStackTrace(new PrintWriter(text));
            ending = text.toString();
        }
        Files.writeString(work.resolve(row.id()), ending, StandardCharsets.UTF_8);
    }

    /**
     * Runs a program that plays rows, and waits for its end.
     *
     * @param around the words of the command that stand before it
     * @param program the program, which is told the directory, and then what else is given
     * @return what it said
     */
    static String run(
            List<String> around, Class<?> program, Path work, Map<String, String> environment, String... further)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(around);
        command.addAll(TestProgram.command(program, work.toString()));
        command.addAll(List.of(further));
        Path log = work.resolve("log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly();
        return (ended ? "" : "It did not end. ") + Files.readString(log);
    }
}
