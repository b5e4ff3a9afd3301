package org.i247.borderdesk.command;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells on standard error how something goes: on a terminal by a line that is written anew, elsewhere by one now and then. */
final class ProgressLine {
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);
    private static final String BEGINNING_OF_LINE = "\r";
    private static final String CLEAR_TO_END = "\u001B[K";

    private final PrintStream err;
    private final boolean live;
    private final InstantSource clock;
    private @Nullable Instant told;
    private boolean standing;

    ProgressLine(PrintStream err, boolean live, InstantSource clock) {
        this.err = err;
        this.live = live;
        this.clock = clock;
    }

    void tell(Supplier<String> bar, Supplier<String> line) {
        if (live) {
            err.print(BEGINNING_OF_LINE + bar.get() + CLEAR_TO_END);
            err.flush();
            standing = true;
            return;
        }
        Instant now = clock.instant();
        Instant last = told == null ? now : told;
        if (told == null || Duration.between(last, now).compareTo(BETWEEN_LINES) >= 0) {
            if (told != null) {
                err.println(line.get());
            }
            told = now;
        }
    }

    /** Leaves the terminal as it was. */
    void end() {
        if (standing) {
            err.print(BEGINNING_OF_LINE + CLEAR_TO_END);
            err.flush();
            standing = false;
        }
    }
}
