package org.i247.sdk.spi;

import java.time.Duration;
import java.util.Objects;
import org.i247.sdk.error.ErrorCode;

/** What happens to a listener of alerts or messages. Its inbox is named as {@code alerts/UT}. */
public sealed interface FeedEvent extends ClientEvent {
    /**
     * Which inbox of which bureau.
     *
     * @return such as {@code alerts/UT}
     */
    String feed();

    /**
     * The gateway could not be asked, or could not be told of an acknowledgement. Nothing is lost: it is tried again.
     *
     * @param feed which inbox of which bureau
     * @param code why
     * @param pause how long it is until the next try
     */
    record FeedInterrupted(String feed, ErrorCode code, Duration pause) implements FeedEvent {
        /**
         * Keeps the event; nothing may be null.
         *
         * @param feed which inbox of which bureau
         * @param code why
         * @param pause how long it is until the next try
         */
        public FeedInterrupted {
            Objects.requireNonNull(feed, "feed");
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(pause, "pause");
        }
    }

    /**
     * The gateway answers again.
     *
     * @param feed which inbox of which bureau
     */
    record FeedResumed(String feed) implements FeedEvent {
        /**
         * Keeps the event; nothing may be null.
         *
         * @param feed which inbox of which bureau
         */
        public FeedResumed {
            Objects.requireNonNull(feed, "feed");
        }
    }

    /**
     * The gateway does not know the cursor any more. The listener goes on with all that the bureau has not acknowledged: what
     * another consumer acknowledged meanwhile it does not see.
     *
     * @param feed which inbox of which bureau
     */
    record CursorForgotten(String feed) implements FeedEvent {
        /**
         * Keeps the event; nothing may be null.
         *
         * @param feed which inbox of which bureau
         */
        public CursorForgotten {
            Objects.requireNonNull(feed, "feed");
        }
    }

    /**
     * The application's handler threw. The same delivery comes again, unless it was acknowledged.
     *
     * @param feed which inbox of which bureau
     * @param id the alert's or message's id
     * @param fault the class of what it threw; its message may say anything and is told to nobody
     * @param pause how long it is until it comes again; zero if it does not
     */
    record HandlerFailed(String feed, String id, String fault, Duration pause) implements FeedEvent {
        /**
         * Keeps the event; nothing may be null.
         *
         * @param feed which inbox of which bureau
         * @param id the alert's or message's id
         * @param fault the class of what it threw
         * @param pause how long it is until it comes again
         */
        public HandlerFailed {
            Objects.requireNonNull(feed, "feed");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(fault, "fault");
            Objects.requireNonNull(pause, "pause");
        }
    }
}
