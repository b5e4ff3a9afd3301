package org.i247.sdk.cooperation;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.QueryContext;

/**
 * What carries the calls of one inbox. The client implements it; a test of an application may put its own in its place. Safe
 * for use by several threads.
 *
 * @param <T> alerts or messages
 */
public interface FeedCalls<T extends FeedItem> {
    /**
     * Asks for a part of the inbox; blocks.
     *
     * @param query which part
     * @param context who asks and why
     * @param options what differs for this call
     * @return the page
     * @throws I247Exception if there is no verified answer
     */
    FeedPage<T> pull(FeedQuery query, QueryContext context, CallOptions options);

    /**
     * Says that something was taken care of; blocks.
     *
     * @param id the alert's or message's id
     * @param context who says so and why
     * @param options what differs for this call
     * @throws I247Exception if there is no verified answer
     */
    void acknowledge(String id, QueryContext context, CallOptions options);

    /**
     * Listens until it is closed.
     *
     * @param options how
     * @param context who listens and why
     * @param handler is given each
     * @return the listener, which runs
     */
    FeedListener listen(ListenOptions options, QueryContext context, DeliveryHandler<? super T> handler);

    /**
     * Runs a call on the client's own threads.
     *
     * @param call the call
     * @param <V> what it gives back
     * @return a future; cancelling it ends the exchange
     */
    <V> CompletableFuture<V> async(Supplier<V> call);
}
