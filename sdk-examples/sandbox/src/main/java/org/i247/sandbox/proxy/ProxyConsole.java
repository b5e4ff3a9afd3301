package org.i247.sandbox.proxy;

import java.io.BufferedReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * A proxy led by lines of text, from a keyboard or from a test program in any language: a line in, a line out. The answer
 * is {@code ok}, or what was asked for, or {@code error: } and what is wrong. Only {@code help} has several lines.
 */
public final class ProxyConsole {
    /** The commands, one on a line. */
    public static final String HELP = """
            next [N] FAULT       what happens to the next connection, or the next N
            always FAULT         what happens to every connection that nothing else is said of
            pass [N]             the next connections go through unharmed
            refuse | black-hole | listen   new connections are refused, vanish, are taken again
            reset-connections | close-connections   ends those that are open
            reset                as at the start
            count                connections, bytes of requests, bytes of answers
            FAULT is  close | reset | silence | close-after-hello | speak TEXT
                  or  request ACTION | answer ACTION, and more of these after commas
                  or  answering FILE | answering-early FILE | answering-without-end FILE TEXT
            ACTION is close-at N | reset-at N | stall-at N | clog-at N | half-close-at N | pause-at N TIME
                      | dribble BYTES TIME | dribble-from N BYTES TIME | flip-at N MASK | insert-at N TEXT
                      | reword TEXT TEXT
            N counts bytes from 0, TIME is 200ms or 5s, TEXT with blanks stands in "quotes" and knows \\r \\n \\x00""";

    private final FaultProxy proxy;

    /**
     * A console for a proxy.
     *
     * @param proxy the proxy
     */
    public ProxyConsole(FaultProxy proxy) {
        this.proxy = Objects.requireNonNull(proxy, "proxy");
    }

    /**
     * Carries out commands until there are no more; blocks.
     *
     * @param commands a command a line; an empty line and one that begins with {@code #} are passed over
     * @param answers where the answers go, a line for each command
     * @throws UncheckedIOException if the commands cannot be read
     */
    public void serve(BufferedReader commands, PrintStream answers) {
        ConsoleLines.serve("the fault proxy", commands, answers, this::answer);
    }

    /**
     * Carries out commands.
     *
     * @param commands a command each; empty ones and those that begin with {@code #} are passed over
     * @throws IllegalArgumentException if one is none; it says what is wrong
     */
    public void carryOut(List<String> commands) {
        commands.stream().filter(ConsoleLines::isCommand).forEach(this::carryOut);
    }

    /**
     * Carries out one command.
     *
     * @param line the command
     * @return {@code ok}, or what was asked for, or {@code error: } and what is wrong
     */
    public String answer(String line) {
        try {
            return carryOut(line);
        } catch (IllegalArgumentException e) {
            return "error: " + e.getMessage();
        }
    }

    private String carryOut(String line) {
        Words words = new Words(line);
        String command = words.next("The command");
        switch (command) {
            case "next" -> proxy.script().next(words.numberOrOne(), FaultReader.read(words));
            case "always" -> proxy.script().untilReset(FaultReader.read(words));
            case "pass" -> proxy.script().pass(words.numberOrOne());
            default -> {
                words.requireEnd();
                return plain(command);
            }
        }
        words.requireEnd();
        return "ok";
    }

    private String plain(String command) {
        switch (command) {
            case "refuse" -> proxy.refuse();
            case "black-hole" -> proxy.blackHole();
            case "listen" -> proxy.listen();
            case "reset-connections" -> proxy.resetConnections();
            case "close-connections" -> proxy.closeConnections();
            case "reset" -> proxy.reset();
            case "count" -> {
                return proxy.connections() + " " + proxy.bytes(Direction.REQUEST) + " " + proxy.bytes(Direction.ANSWER);
            }
            case "help" -> {
                return HELP;
            }
            default -> throw new IllegalArgumentException("There is no command " + command);
        }
        return "ok";
    }
}
