package org.i247.sdk.cooperation;

import java.util.Objects;
import org.i247.sdk.error.I247Exception;

/**
 * One alert or message that a listener hands over. It stays in hand until it is acknowledged, by any thread. Safe for use by
 * several threads.
 *
 * @param <T> alerts or messages
 */
public final class Delivery<T extends FeedItem> {
    private final T item;
    private final Runnable acknowledging;

    /**
     * A delivery.
     *
     * @param item what is delivered
     * @param acknowledging acknowledges it
     */
    public Delivery(T item, Runnable acknowledging) {
        this.item = Objects.requireNonNull(item, "item");
        this.acknowledging = Objects.requireNonNull(acknowledging, "acknowledging");
    }

    /**
     * What is delivered.
     *
     * @return the alert or message
     */
    public T item() {
        return item;
    }

    /**
     * Says that it was taken care of. When this returns that is on the disk, and the listener does not deliver it again,
     * whatever happens to the process; the gateway is told in the background, as often as it takes. Twice is no harm. Blocks
     * as long as the store takes.
     *
     * @throws I247Exception {@code CURSOR_NOT_WRITTEN} if it could not be kept, {@code CLIENT_CLOSED} if the listener is
     *     closed: then it is not acknowledged, and comes again
     */
    public void acknowledge() {
        acknowledging.run();
    }

    /** Shows the id alone. */
    @Override
    public String toString() {
        return "Delivery[" + item.id() + "]";
    }
}
