package org.i247.sandbox;

import java.io.BufferedReader;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.i247.sandbox.proxy.ConsoleLines;
import org.i247.sandbox.proxy.ProxyConsole;

/**
 * Commands from a keyboard or another program, a line each: what is to arrive, how a database is, and what the fault proxy knows
 * if there is one.
 */
final class SandboxConsole {
    static final String HELP = """
            alert [KIND [TEXT]]  an alert arrives for the bureau of client.properties: ARRIVAL_OF_WANTED_PERSON if no
                                 kind is said, RECORD_HIT, RECORD_EXPIRING, CONFIRMATION_ASKED, CONFIRMATION_ANSWERED
            message [TEXT]       a message of bureau UO arrives
            database NAME STATE  a database is up, degraded or down from now on: SLTD, SMV, NOMINAL, SAD, WOA, AFIS, DNA""";

    private final Sandbox sandbox;
    private final Arrivals arrivals;
    private final Optional<ProxyConsole> proxy;

    SandboxConsole(Sandbox sandbox, Arrivals arrivals, Optional<ProxyConsole> proxy) {
        this.sandbox = sandbox;
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
                case "database" -> database(words);
                case "help" ->
                    HELP + proxy.map(there -> "\n" + ProxyConsole.HELP).orElse("");
                default ->
                    proxy.map(there -> there.answer(line)).orElseGet(() -> "error: There is no command " + words[0]);
            };
        } catch (IllegalArgumentException e) {
            return "error: " + e.getMessage();
        }
    }

    private String database(String[] words) {
        if (words.length < 3) {
            throw new IllegalArgumentException("database needs a NAME and a STATE");
        }
        SandboxDatabase database = one(SandboxDatabase.values(), SandboxDatabase::code, words[1]);
        DatabaseState state = one(DatabaseState.values(), DatabaseState::name, words[2]);
        sandbox.on(database).state(state);
        return database.code() + " is " + state.name().toLowerCase(Locale.ROOT);
    }

    private static <T> T one(T[] known, Function<T, String> name, String said) {
        return Arrays.stream(known)
                .filter(each -> name.apply(each).equalsIgnoreCase(said))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        said + " is none of " + Arrays.stream(known).map(name).collect(Collectors.joining(", "))));
    }
}
