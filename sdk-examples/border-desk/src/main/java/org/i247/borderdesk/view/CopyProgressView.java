package org.i247.borderdesk.view;

import org.i247.sdk.copy.CopyProgress;

/** How far a local copy is fetched, in one line. */
public final class CopyProgressView {
    private static final long KIB = 1024;

    private final Words words;

    /**
     * A view.
     *
     * @param messages the texts of the officer's language
     */
    public CopyProgressView(Messages messages) {
        words = new Words(messages);
    }

    /**
     * A line.
     *
     * @param state how far it is
     * @return the line, without its end
     */
    public String line(CopyProgress state) {
        return words.text(
                "copy.progress",
                words.code(state.database()),
                words.value(Long.toString(state.bytesHere() / KIB)),
                words.value(Long.toString(state.bytes() / KIB)));
    }

    /**
     * A line with a bar before it, for a terminal.
     *
     * @param state how far it is
     * @return the line, without its end
     */
    public String bar(CopyProgress state) {
        return ProgressView.bar(state.bytesHere(), state.bytes()) + " " + line(state);
    }
}
