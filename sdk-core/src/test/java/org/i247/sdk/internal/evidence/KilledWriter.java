package org.i247.sdk.internal.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.i247.sdk.audit.OnEvidenceFailure;
import org.i247.sdk.error.I247Exception;

/** A process of its own that leaves evidence of one call after the other, and says of each when it is in the log. */
final class KilledWriter {
    private KilledWriter() {}

    /**
     * What a process does.
     *
     * @param name begins the references of its calls
     * @param callers how many threads call at the same time
     * @param calls how many calls each makes, unless it is killed or refused before
     * @param onFailure what happens when the log cannot be written
     * @param partBytes when a new part begins
     */
    record Task(String name, int callers, int calls, OnEvidenceFailure onFailure, long partBytes) {
        List<String> arguments() {
            return List.of(
                    name,
                    Integer.toString(callers),
                    Integer.toString(calls),
                    onFailure.name(),
                    Long.toString(partBytes));
        }

        static Task of(String... arguments) {
            return new Task(
                    arguments[0],
                    Integer.parseInt(arguments[1]),
                    Integer.parseInt(arguments[2]),
                    OnEvidenceFailure.valueOf(arguments[3]),
                    Long.parseLong(arguments[4]));
        }
    }

    /**
     * Does a task.
     *
     * @param arguments the log, the key and the certificate of its check points, and the task
     */
    public static void main(String[] arguments) {
        Sealer sealer = new WriterKey(Path.of(arguments[1]), Path.of(arguments[2])).read();
        Task task = Task.of(List.of(arguments).subList(3, arguments.length).toArray(String[]::new));
        Evidence evidence = LoggedEvidence.open(
                new FileEvidenceStore(
                        Path.of(arguments[0]),
                        new FileRule(true, task.partBytes(), Duration.ofDays(1)),
                        InstantSource.system()),
                task.onFailure(),
                () -> Optional.of(sealer),
                new CheckPointRule(16, Duration.ofDays(1)),
                InstantSource.system(),
                System::nanoTime,
                event -> {
                    if (task.onFailure() == OnEvidenceFailure.CONTINUE) {
                        System.out.println(event.getClass().getSimpleName());
                    }
                });
        for (int caller = 0; caller < task.callers(); caller++) {
            String name = task.name() + "-" + caller + "-";
            new Thread(() -> call(evidence, name, task.calls())).start();
        }
    }

    private static void call(Evidence evidence, String name, int calls) {
        try {
            for (int i = 0; i < calls; i++) {
                PlainLog.call(evidence, name + i);
                System.out.println(name + i);
            }
        } catch (I247Exception e) {
            System.out.println(e.code());
            System.err.println(e.getMessage());
        }
    }

    /** Starts the process, behind a shell that does something first. */
    static Process start(String first, Path file, WriterKey key, Task task) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", first + "exec \"$@\"", "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:-UsePerfData", "-XX:TieredStopAtLevel=1", "-Xmx64m", "-cp"));
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(KilledWriter.class.getName());
        command.addAll(
                List.of(file.toString(), key.key().toString(), key.certificate().toString()));
        command.addAll(task.arguments());
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static void kill(Process process) throws InterruptedException {
        // Not by the process itself: that closes its output, of which there may be something to read.
        process.toHandle().destroyForcibly();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("a killed process lives");
        }
    }
}
