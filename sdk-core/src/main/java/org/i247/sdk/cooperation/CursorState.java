package org.i247.sdk.cooperation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a listener is: all that it must know after a restart. Ids and a cursor, nothing of an alert or a message. Immutable.
 *
 * @param feed which inbox of which bureau, such as {@code alerts/UT}
 * @param cursor the gateway's cursor: everything up to it is acknowledged; empty if there is none yet
 * @param acknowledged ids of what lies beyond the cursor and is acknowledged
 * @param untold ids of which the gateway was perhaps not told yet that they are acknowledged
 */
public record CursorState(String feed, Optional<String> cursor, List<String> acknowledged, List<String> untold) {
    /**
     * Keeps a state; nothing may be null.
     *
     * @param feed which inbox of which bureau
     * @param cursor the gateway's cursor
     * @param acknowledged ids of what lies beyond the cursor and is acknowledged
     * @param untold ids of which the gateway was perhaps not told yet
     */
    public CursorState {
        Objects.requireNonNull(feed, "feed");
        Objects.requireNonNull(cursor, "cursor");
        acknowledged = List.copyOf(acknowledged);
        untold = List.copyOf(untold);
    }
}
