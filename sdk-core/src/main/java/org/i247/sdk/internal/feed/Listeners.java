package org.i247.sdk.internal.feed;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.i247.sdk.cooperation.DeliveryHandler;
import org.i247.sdk.cooperation.FeedItem;
import org.i247.sdk.cooperation.FeedListener;
import org.i247.sdk.cooperation.ListenOptions;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.resilience.Sleeper;
import org.i247.sdk.spi.ClientEvent;
import org.i247.sdk.spi.FeedEvent;

/** The listeners of one client, which end with it. Safe for use by several threads. */
public final class Listeners implements AutoCloseable {
    private final Consumer<ClientEvent> events;
    private final Sleeper sleeper;
    private final RandomGenerator random;
    private final Set<FeedListener> running = ConcurrentHashMap.newKeySet();
    private boolean closed;

    /**
     * None runs yet.
     *
     * @param events is told what happens to listeners
     * @param sleeper waits after faults; an interrupt ends a wait
     * @param random gives the jitter; safe for use by several threads
     */
    public Listeners(Consumer<ClientEvent> events, Sleeper sleeper, RandomGenerator random) {
        this.events = events;
        this.sleeper = sleeper;
        this.random = random;
    }

    /**
     * Starts a listener.
     *
     * @param inbox what it listens to
     * @param options how
     * @param handler is given each
     * @param <T> alerts or messages
     * @return the listener, which runs
     * @throws I247Exception if its cursor cannot be used, or this is closed
     */
    public synchronized <T extends FeedItem> FeedListener start(
            Inbox<T> inbox, ListenOptions options, DeliveryHandler<? super T> handler) {
        if (closed) {
            throw I247Exception.of(Failure.of(ErrorCode.CLIENT_CLOSED));
        }
        Books books = Books.open(options.cursor(), inbox.name(), options.mostInHand());
        Consumer<FeedEvent> told = events::accept;
        Pulling<T> pulling = new Pulling<>(
                inbox, books, handler, options.waitAtMost(), told, sleeper, new Backoff(random), new Backoff(random));
        Telling<T> telling = new Telling<>(inbox, books, told, sleeper, new Backoff(random));
        FeedListener[] itself = new FeedListener[1];
        Listener listener =
                new Listener(books, pulling, telling, inbox.kind(), options.drain(), () -> running.remove(itself[0]));
        itself[0] = listener;
        running.add(listener);
        listener.start();
        return listener;
    }

    /** Ends them all, each within the time that its options give. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        List.copyOf(running).forEach(FeedListener::close);
    }
}
