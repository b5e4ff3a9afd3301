package org.i247.spring.boot.autoconfigure.listener;

import org.i247.sdk.cooperation.FeedItem;

/**
 * Takes care of alerts or messages.
 *
 * @param <T> alerts or messages
 */
@FunctionalInterface
interface FeedMethod<T extends FeedItem> {
    /** Takes care of one, if it is interested in it. */
    void take(T item) throws Exception;
}
