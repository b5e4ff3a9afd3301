package org.i247.borderdesk.command;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.i247.borderdesk.view.Messages;
import org.i247.borderdesk.view.ProgressView;
import org.i247.sdk.screening.ScreeningProgress;
import org.jspecify.annotations.Nullable;

/**
 * Tells on standard error how a screening goes: on a terminal by a bar that is written anew, elsewhere by a line now and then.
 * Nothing about anybody stands in it.
 */
final class ScreenProgress {
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);
    private static final String BEGINNING_OF_LINE = "\r";
    private static final String CLEAR_TO_END = "\u001B[K";

    private final PrintStream err;
    private final ProgressView view;
    private final boolean live;
    private final InstantSource clock;
    private @Nullable Instant told;
    private boolean standing;

    ScreenProgress(PrintStream err, Messages messages, boolean live, InstantSource clock) {
        this.err = err;
        this.view = new ProgressView(messages);
        this.live = live;
        this.clock = clock;
    }

    void tell(ScreeningProgress state, long expected) {
        if (live) {
            err.print(BEGINNING_OF_LINE + view.bar(state, expected) + CLEAR_TO_END);
            err.flush();
            standing = true;
            return;
        }
        Instant now = clock.instant();
        Instant last = told == null ? now : told;
        if (told == null || Duration.between(last, now).compareTo(BETWEEN_LINES) >= 0) {
            if (told != null) {
                err.println(view.line(state, expected));
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
