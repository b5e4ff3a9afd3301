package org.i247.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of the tests, for a process of its own: one that starts quickly, on the Java and the class path of the tests. */
public final class TestProgram {
    private TestProgram() {}

    public static List<String> command(Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                program.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
