package org.i247.sdk.internal.feed;

import java.util.function.Consumer;
import java.util.function.Function;
import org.i247.sdk.cooperation.FeedItem;
import org.i247.sdk.cooperation.FeedPage;
import org.i247.sdk.cooperation.FeedQuery;

/**
 * An inbox of one bureau, as a listener sees it.
 *
 * @param name which inbox of which bureau, such as {@code alerts/UT}
 * @param pull asks for a part of it; blocks
 * @param acknowledge tells the gateway; blocks
 * @param <T> alerts or messages
 */
public record Inbox<T extends FeedItem>(
        String name, Function<FeedQuery, FeedPage<T>> pull, Consumer<String> acknowledge) {
    /** What the listener's threads are called after. */
    String kind() {
        return name.substring(0, name.indexOf('/'));
    }
}
