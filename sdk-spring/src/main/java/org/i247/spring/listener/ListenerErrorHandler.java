package org.i247.spring.listener;

import org.i247.sdk.cooperation.FeedItem;

/**
 * Decides what becomes of an alert or a message of which a listener's method threw. The starter's own throws it on: then the same
 * one comes again after a pause, to every method, and no later one before it. A bean of the application stands in for it. Safe
 * for use by several threads.
 */
@FunctionalInterface
public interface ListenerErrorHandler {
    /**
     * A method threw. Returning means that the item is taken care of as far as this method goes: it does not come again.
     *
     * @param item the alert or message; it may hold personal data, which must not be logged
     * @param failure what was thrown
     * @throws Exception to have the item again
     */
    void handle(FeedItem item, Exception failure) throws Exception;
}
