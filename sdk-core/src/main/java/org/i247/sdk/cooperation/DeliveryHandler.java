package org.i247.sdk.cooperation;

/**
 * Is given alerts or messages by a listener, in order and one at a time, on the listener's thread. It may return before the
 * delivery is acknowledged, and another thread acknowledges it later.
 *
 * @param <T> alerts or messages
 */
@FunctionalInterface
public interface DeliveryHandler<T extends FeedItem> {
    /**
     * Takes care of one, and acknowledges it by {@link Delivery#acknowledge()} when a restart need not bring it again. If it
     * throws before that, the same delivery comes again after a pause, and no later one before it.
     *
     * @param delivery the alert or message
     * @throws Exception whatever went wrong; its kind is told by an event, its message to nobody
     */
    void on(Delivery<? extends T> delivery) throws Exception;
}
