package org.i247.spring.boot.autoconfigure.listener;

import java.util.List;
import java.util.function.Supplier;
import org.i247.sdk.cooperation.Delivery;
import org.i247.sdk.cooperation.Feed;
import org.i247.sdk.cooperation.FeedItem;
import org.i247.sdk.cooperation.FeedListener;
import org.i247.sdk.cooperation.ListenOptions;
import org.i247.sdk.query.QueryContext;
import org.i247.spring.listener.ListenerErrorHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Listens to an inbox from when the application is up until it stops. Stopping hands nothing more over, and waits for what is in
 * hand for as long as the options say. In the last phase to start and the first to stop: what the methods need is there.
 *
 * @param <T> alerts or messages
 */
final class FeedContainer<T extends FeedItem> implements SmartLifecycle {
    private final Feed<T> feed;
    private final Supplier<QueryContext> asker;
    private final Supplier<ListenOptions> options;
    private final Supplier<List<FeedMethod<T>>> methods;
    private final ListenerErrorHandler errors;
    private @Nullable FeedListener running;

    FeedContainer(
            Feed<T> feed,
            Supplier<QueryContext> asker,
            Supplier<ListenOptions> options,
            Supplier<List<FeedMethod<T>>> methods,
            ListenerErrorHandler errors) {
        this.feed = feed;
        this.asker = asker;
        this.options = options;
        this.methods = methods;
        this.errors = errors;
    }

    @Override
    public synchronized void start() {
        List<FeedMethod<T>> interested = methods.get();
        if (running == null && !interested.isEmpty()) {
            running = feed.listen(options.get(), asker.get(), delivery -> deliver(delivery, interested));
        }
    }

    private void deliver(Delivery<? extends T> delivery, List<FeedMethod<T>> interested) throws Exception {
        T item = delivery.item();
        for (FeedMethod<T> method : interested) {
            try {
                method.take(item);
            } catch (Exception e) {
                errors.handle(item, e);
            }
        }
        delivery.acknowledge();
    }

    @Override
    public void stop() {
        FeedListener stopping;
        synchronized (this) {
            stopping = running;
            running = null;
        }
        if (stopping != null) {
            stopping.close();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }
}
