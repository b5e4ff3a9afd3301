package org.i247.sandbox;

import java.io.BufferedReader;
import java.io.PrintStream;
import java.util.Optional;
import org.i247.sandbox.proxy.ConsoleLines;
import org.i247.sandbox.proxy.ProxyConsole;

/** Commands from a keyboard or another program, a line each: what is to arrive, and what the fault proxy knows if there is one. */
final class SandboxConsole {
    static final String HELP = """
            alert [KIND [TEXT]]  an alert arrives for the bureau of client.properties: ARRIVAL_OF_WANTED_PERSON if no
                                 kind is said, RECORD_HIT, RECORD_EXPIRING, CONFIRMATION_ASKED, CONFIRMATION_ANSWERED
            message [TEXT]       a message of bureau UO arrives""";

    private final Arrivals arrivals;
    private final Optional<ProxyConsole> proxy;

    SandboxConsole(Arrivals arrivals, Optional<ProxyConsole> proxy) {
        this.arrivals = arrivals;
        this.proxy = proxy;
    }

    /** Carries out commands until there are no more; blocks. Each is answered with a line, {@code help} with several. */
    void serve(BufferedReader commands, PrintStream answers) {
        ConsoleLines.serve("the sandbox", commands, answers, line -> answer(line.strip()));
    }

    private String answer(String line) {
        String[] words = line.split("\\s+", 3);
        try {
            return switch (words[0]) {
                case "alert" ->
                    arrivals.alert(
                            words.length > 1 ? words[1] : "ARRIVAL_OF_WANTED_PERSON", words.length > 2 ? words[2] : "");
                case "message" ->
                    arrivals.message(
                            words.length > 1
                                    ? line.substring("message".length()).strip()
                                    : "A word from UO");
                case "help" ->
                    HELP + proxy.map(there -> "\n" + ProxyConsole.HELP).orElse("");
                default ->
                    proxy.map(there -> there.answer(line)).orElseGet(() -> "error: There is no command " + words[0]);
            };
        } catch (IllegalArgumentException e) {
            return "error: " + e.getMessage();
        }
    }
}
