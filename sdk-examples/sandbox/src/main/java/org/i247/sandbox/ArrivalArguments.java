package org.i247.sandbox;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the command line says of alerts and messages that arrive. */
final class ArrivalArguments {
    private static final Pattern TIME = Pattern.compile("([1-9]\\d{0,5})(ms|s|m)");

    private Optional<Duration> every = Optional.empty();
    private boolean console;

    void console() {
        console = true;
    }

    /**
     * Lets them arrive by themselves.
     *
     * @throws IllegalArgumentException if the time is none
     */
    void every(String option, String value) {
        Matcher time = TIME.matcher(value);
        if (!time.matches()) {
            throw new IllegalArgumentException(option + " needs a time such as 500ms, 10s or 2m");
        }
        long amount = Long.parseLong(time.group(1));
        every = Optional.of(
                switch (time.group(2)) {
                    case "ms" -> Duration.ofMillis(amount);
                    case "s" -> Duration.ofSeconds(amount);
                    default -> Duration.ofMinutes(amount);
                });
    }

    /** Whether commands are read from standard input. */
    boolean isConsoleWanted() {
        return console;
    }

    /** The time between two of them, if they arrive by themselves. */
    Optional<Duration> every() {
        return every;
    }
}
