package org.i247.borderdesk.check;

import org.i247.sdk.notice.Notices;
import org.i247.sdk.notice.NoticesClient;

/** The colours of the public notices. */
public enum NoticesColour {
    /** People who are wanted. */
    RED,
    /** People who are missing. */
    YELLOW,
    /** People and entities under sanctions of the UN Security Council. */
    UN;

    /**
     * The notices of this colour.
     *
     * @param client where they are asked for
     * @return the notices
     */
    public Notices<?> of(NoticesClient client) {
        return switch (this) {
            case RED -> client.red();
            case YELLOW -> client.yellow();
            case UN -> client.un();
        };
    }
}
