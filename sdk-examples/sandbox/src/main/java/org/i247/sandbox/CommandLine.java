package org.i247.sandbox;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** Reads the arguments of the command line into a builder. */
final class CommandLine {
    static final String USAGE = """
            usage: java -jar i247-sandbox.jar [--port N] [--directory DIR]
              --port N         the port to listen on, 1 to 65535; a free one if left out
              --directory DIR  where the certificates and client.properties are written and stay;
                               a temporary directory if left out""";

    private CommandLine() {}

    /**
     * Reads the arguments.
     *
     * @throws IllegalArgumentException if they are none of ours; it says what is wrong
     */
    static SandboxBuilder read(List<String> arguments) {
        SandboxBuilder builder = Sandbox.builder();
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--port" -> builder.port(port(value(option, rest)));
                case "--directory" -> builder.directory(directory(value(option, rest)));
                default -> throw new IllegalArgumentException("There is no option " + option);
            }
        }
        return builder;
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.next();
    }

    private static int port(String value) {
        if (!value.matches("[1-9]\\d{0,4}") || Integer.parseInt(value) > 65535) {
            throw new IllegalArgumentException("--port needs a number from 1 to 65535");
        }
        return Integer.parseInt(value);
    }

    private static Path directory(String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("--directory needs a path", e);
        }
    }
}
