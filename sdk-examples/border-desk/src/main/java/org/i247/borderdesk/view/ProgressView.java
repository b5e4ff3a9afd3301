package org.i247.borderdesk.view;

import java.time.Duration;
import org.i247.sdk.screening.ScreeningProgress;

/** How a screening goes, in one line without a word about anybody. */
public final class ProgressView {
    private static final int WIDTH = 20;

    private final Messages messages;

    /**
     * A view.
     *
     * @param messages the texts of the officer's language
     */
    public ProgressView(Messages messages) {
        this.messages = messages;
    }

    /**
     * A line.
     *
     * @param state how it goes
     * @param expected how many there are, as far as is known
     * @return the line, without its end
     */
    public String line(ScreeningProgress state, long expected) {
        long read = state.summary().read();
        double left = state.perSecond() > 0 ? Math.max(0, expected - read) / state.perSecond() : 0;
        return messages.text(
                "screen.progress",
                Long.toString(read),
                Long.toString(Math.max(read, expected)),
                Long.toString(state.summary().hit()),
                Long.toString(state.summary().notKnown()),
                Long.toString(Math.round(state.perSecond())),
                state.perSecond() > 0 ? time(Duration.ofSeconds(Math.round(left))) : "–");
    }

    /**
     * A line with a bar before it, for a terminal.
     *
     * @param state how it goes
     * @param expected how many there are, as far as is known
     * @return the line, without its end
     */
    public String bar(ScreeningProgress state, long expected) {
        return bar(state.summary().read(), expected) + " " + line(state, expected);
    }

    /** As much of a bar as a part is of the whole. */
    static String bar(long part, long whole) {
        int full = whole <= 0 ? 0 : (int) Math.min(WIDTH, WIDTH * part / whole);
        return "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "]";
    }

    private static String time(Duration left) {
        String seconds = two(left.toSecondsPart());
        return left.toHours() > 0
                ? left.toHours() + ":" + two(left.toMinutesPart()) + ":" + seconds
                : left.toMinutes() + ":" + seconds;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
