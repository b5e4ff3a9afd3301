package org.i247.borderdesk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The desk as a process of its own. */
final class DeskProcess {
    private final Process process;
    private final Path out;
    private final Path err;

    private DeskProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Starts it in a machine whose own encoding is ASCII, with nothing of ours in the environment. */
    static DeskProcess start(Path directory, List<String> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Djava.io.tmpdir=" + Files.createDirectories(directory.resolve("tmp")));
        // A process of seconds gains nothing by the second compiler.
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(program);
        command.addAll(List.of(arguments));
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("I247_") || name.startsWith("JAVA_TOOL"));
        builder.environment().put("LC_ALL", "C");
        return new DeskProcess(builder.start(), out, err);
    }

    static List<String> fromClasses() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return List.of("-cp", path, BorderDesk.class.getName());
    }

    Process process() {
        return process;
    }

    void type(String text) throws IOException {
        try (var in = process.getOutputStream()) {
            in.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    DeskRun end() throws IOException, InterruptedException {
        int exitCode = process.waitFor();
        return new DeskRun(exitCode, Files.readString(out), Files.readString(err));
    }
}
