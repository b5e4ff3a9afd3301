package org.i247.borderdesk.command;

import java.io.PrintStream;
import java.time.InstantSource;
import org.i247.borderdesk.view.Messages;
import org.i247.borderdesk.view.ProgressView;
import org.i247.sdk.screening.ScreeningProgress;

/** Tells on standard error how a screening goes. Nothing about anybody stands in it. */
final class ScreenProgress {
    private final ProgressLine line;
    private final ProgressView view;

    ScreenProgress(PrintStream err, Messages messages, boolean live, InstantSource clock) {
        line = new ProgressLine(err, live, clock);
        view = new ProgressView(messages);
    }

    void tell(ScreeningProgress state, long expected) {
        line.tell(() -> view.bar(state, expected), () -> view.line(state, expected));
    }

    /** Leaves the terminal as it was. */
    void end() {
        line.end();
    }
}
