package org.i247.sdk.cooperation;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.query.CallOptions;
import org.i247.sdk.query.QueryContext;

/**
 * An inbox of the bureau (contract, section 6): pulled page by page, or listened to. Each comes at least once, in order.
 * Consumers of one bureau share acknowledgements, not cursors: what one of them acknowledged, another still finds after its
 * own cursor. Safe for use by several threads.
 *
 * @param <T> alerts or messages
 */
public abstract sealed class Feed<T extends FeedItem> permits Alerts, Messages {
    private final FeedCalls<T> calls;

    /** An inbox over what carries the calls. */
    Feed(FeedCalls<T> calls) {
        this.calls = Objects.requireNonNull(calls, "calls");
    }

    /**
     * All that are not acknowledged, oldest first: the first 50 of them, without waiting. Blocks until there is a verified
     * answer or the call's time is over.
     *
     * @param context who asks and why
     * @return the page
     * @throws I247Exception if there is no verified answer
     */
    public final FeedPage<T> pull(QueryContext context) {
        return pull(FeedQuery.unacknowledged(), context, CallOptions.defaults());
    }

    /**
     * A part of the inbox. Blocks until there is a verified answer or the call's time is over; the time that the gateway
     * waits goes on top of the client's times.
     *
     * @param query which part, and how long to wait if there is nothing
     * @param context who asks and why
     * @return the page
     * @throws I247Exception if there is no verified answer; {@code MALFORMED_REQUEST} with a violation at {@code after} if
     *     the gateway does not know the cursor
     */
    public final FeedPage<T> pull(FeedQuery query, QueryContext context) {
        return pull(query, context, CallOptions.defaults());
    }

    /**
     * As {@link #pull(FeedQuery, QueryContext)}, with options.
     *
     * @param query which part, and how long to wait if there is nothing
     * @param context who asks and why
     * @param options what differs for this call
     * @return the page
     * @throws I247Exception as {@link #pull(FeedQuery, QueryContext)}
     */
    public final FeedPage<T> pull(FeedQuery query, QueryContext context, CallOptions options) {
        return calls.pull(query, context, options);
    }

    /**
     * Says to the gateway that something was taken care of, for all consumers of the bureau; twice is no harm. A listener
     * acknowledges by {@link Delivery#acknowledge()}. Blocks until there is a verified answer or the call's time is over.
     *
     * @param item what was taken care of
     * @param context who says so and why
     * @throws I247Exception if there is no verified answer
     */
    public final void acknowledge(T item, QueryContext context) {
        acknowledge(item.id(), context, CallOptions.defaults());
    }

    /**
     * As {@link #acknowledge(FeedItem, QueryContext)}, with options.
     *
     * @param id the alert's or message's id
     * @param context who says so and why
     * @param options what differs for this call
     * @throws I247Exception if there is no verified answer; {@code NOT_FOUND} if the gateway has nothing with this id
     */
    public final void acknowledge(String id, QueryContext context, CallOptions options) {
        calls.acknowledge(id, context, options);
    }

    /**
     * Listens on two threads of its own, from where an earlier listener with the same cursor ended, until it is closed or the
     * client is. Each is given to the handler in order, and again after a restart unless it was acknowledged. A fault ends no
     * listener: it tells of it by events and asks again, at most once a minute.
     *
     * @param options where the cursor is kept, and how many may be in hand
     * @param context who listens and why
     * @param handler is given each, one at a time
     * @return the listener, which runs; whoever starts it closes it
     * @throws I247Exception {@code CURSOR_LOCKED} if another listener uses the cursor, {@code CURSOR_DAMAGED} if it is not
     *     what a listener of this inbox and bureau kept, {@code CURSOR_NOT_WRITTEN} if its store does not work
     */
    public final FeedListener listen(ListenOptions options, QueryContext context, DeliveryHandler<? super T> handler) {
        return calls.listen(options, context, handler);
    }

    /**
     * Does something on the client's own threads.
     *
     * @param call what to do, such as {@code inbox -> inbox.pull(context)}
     * @param <V> what it gives back
     * @return its result, later; cancelling ends the exchange
     */
    public final <V> CompletableFuture<V> async(Function<? super Feed<T>, V> call) {
        return calls.async(() -> call.apply(this));
    }
}
