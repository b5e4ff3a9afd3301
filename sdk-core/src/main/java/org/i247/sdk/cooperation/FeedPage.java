package org.i247.sdk.cooperation;

import java.util.List;
import java.util.Objects;

/**
 * A part of an inbox, in order: the oldest first, at most 50.
 *
 * @param items what is in it, perhaps nothing
 * @param cursor the place after it: ask for the next page with it
 * @param <T> alerts or messages
 */
public record FeedPage<T extends FeedItem>(List<T> items, String cursor) {
    /** The most that a page holds (contract section 6): behind a page with as many there may be more. */
    public static final int MOST = 50;

    /**
     * Keeps a page.
     *
     * @param items what is in it, perhaps nothing
     * @param cursor the place after it
     */
    public FeedPage {
        items = List.copyOf(items);
        Objects.requireNonNull(cursor, "cursor");
    }
}
