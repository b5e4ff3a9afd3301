package org.i247.sdk.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;

/**
 * What the JVM itself says that this process did while it is open: which files it wrote, which threads and programs it
 * started. Other processes write to the same temporary directory, so looking there would not do. It takes a moment to open
 * and to look, so that a class of tests shares one.
 */
public final class ProcessTrace implements AutoCloseable {
    private static final String WRITTEN = "jdk.FileWrite";
    private static final String THREAD = "jdk.ThreadStart";
    private static final String PROGRAM = "jdk.ProcessStart";
    private static final int LARGEST_FILE = 16 * 1024 * 1024;

    private final Recording recording = new Recording();

    public ProcessTrace() {
        recording.enable(WRITTEN).withThreshold(Duration.ZERO).withoutStackTrace();
        recording.enable(THREAD).withoutStackTrace();
        recording.enable(PROGRAM).withoutStackTrace();
        recording.start();
    }

    /** What got out so far. */
    public Set<Find> finds() {
        Set<Find> finds = new LinkedHashSet<>();
        List<RecordedEvent> events = events();
        threads(events).forEach(name -> Find.all(Way.THREAD, "at its start", Planted.in(name), finds));
        commands(events).forEach(command -> Find.all(Way.COMMAND, "a command line", Planted.in(command), finds));
        files(events).forEach(file -> {
            Find.all(Way.FILE, "a file's name", Planted.in(file.toString()), finds);
            // Evidence holds the ids of user and case by contract.
            Find.all(Way.FILE, String.valueOf(file.getFileName()), Planted.ofSubjectIn(content(file)), finds);
        });
        return finds;
    }

    private List<RecordedEvent> events() {
        try {
            Path dump = Files.createTempFile("process-trace", ".jfr");
            try {
                recording.dump(dump);
                return RecordingFile.readAllEvents(dump);
            } finally {
                Files.delete(dump);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files that were written and are still there. */
    private static List<Path> files(List<RecordedEvent> events) {
        return of(WRITTEN, events)
                .map(event -> event.getString("path"))
                .filter(Objects::nonNull)
                .distinct()
                .map(Path::of)
                .filter(Files::isRegularFile)
                .toList();
    }

    private static List<String> threads(List<RecordedEvent> events) {
        return of(THREAD, events)
                .map(event -> event.<RecordedThread>getValue("thread"))
                .filter(Objects::nonNull)
                .map(thread -> String.valueOf(thread.getJavaName()))
                .toList();
    }

    private static List<String> commands(List<RecordedEvent> events) {
        return of(PROGRAM, events).map(event -> event.getString("command")).toList();
    }

    private static Stream<RecordedEvent> of(String type, List<RecordedEvent> events) {
        return events.stream().filter(event -> event.getEventType().getName().equals(type));
    }

    private static String content(Path file) {
        try {
            return Files.size(file) > LARGEST_FILE ? "" : Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return ""; // it is gone, and with it what it held
        }
    }

    @Override
    public void close() {
        recording.close();
    }
}
