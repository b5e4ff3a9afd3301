package org.i247.borderdesk.command;

import java.io.PrintStream;
import org.i247.borderdesk.view.Messages;
import org.i247.sdk.spi.ClientEvent;
import org.i247.sdk.spi.ClientEventListener;
import org.i247.sdk.spi.FeedEvent.CursorForgotten;
import org.i247.sdk.spi.FeedEvent.FeedInterrupted;
import org.i247.sdk.spi.FeedEvent.FeedResumed;

/** Says while alerts are followed that none can come, and that they come again: a silent screen must not pass for none. */
final class FollowProgress implements ClientEventListener {
    private final PrintStream err;
    private final Messages messages;

    FollowProgress(PrintStream err, Messages messages) {
        this.err = err;
        this.messages = messages;
    }

    @Override
    public void on(ClientEvent event) {
        if (event instanceof FeedInterrupted interrupted) {
            // A pause below a second is told as one: nought would read as "now".
            long seconds = Math.max(1, interrupted.pause().toSeconds());
            err.println(messages.text("alerts.interrupted", interrupted.code().value(), Long.toString(seconds)));
        } else if (event instanceof FeedResumed) {
            err.println(messages.text("alerts.resumed"));
        } else if (event instanceof CursorForgotten) {
            err.println(messages.text("alerts.forgotten"));
        }
    }
}
