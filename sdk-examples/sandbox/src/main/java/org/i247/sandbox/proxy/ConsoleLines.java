package org.i247.sandbox.proxy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;

/** Commands that come line by line, from a keyboard or from a program in any language. */
public final class ConsoleLines {
    private ConsoleLines() {}

    /**
     * Answers commands until there are no more; blocks.
     *
     * @param of who carries them out
     * @param commands a command a line; an empty line and one that begins with {@code #} are passed over
     * @param answers where the answers go, each with an end of line
     * @param answer carries out one command
     * @throws UncheckedIOException if the commands cannot be read
     */
    public static void serve(String of, BufferedReader commands, PrintStream answers, UnaryOperator<String> answer) {
        try {
            for (String line = commands.readLine(); line != null; line = commands.readLine()) {
                if (isCommand(line)) {
                    answers.println(answer.apply(line));
                    answers.flush();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The commands of " + of + " cannot be read", e);
        }
    }

    static boolean isCommand(String line) {
        return !line.isBlank() && !line.strip().startsWith("#");
    }
}
