package org.i247.sdk.internal.feed;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.i247.sdk.cooperation.Delivery;
import org.i247.sdk.cooperation.DeliveryHandler;
import org.i247.sdk.cooperation.FeedItem;
import org.i247.sdk.cooperation.FeedPage;
import org.i247.sdk.cooperation.FeedQuery;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.resilience.Sleeper;
import org.i247.sdk.spi.FeedEvent;
import org.jspecify.annotations.Nullable;

/**
 * One thread of a listener: it pulls page after page and hands over what is in them, in order. It ends when the books close.
 *
 * @param <T> alerts or messages
 */
final class Pulling<T extends FeedItem> implements Runnable {
    private final Inbox<T> inbox;
    private final Books books;
    private final DeliveryHandler<? super T> handler;
    private final Duration wait;
    private final Consumer<FeedEvent> events;
    private final Sleeper sleeper;
    private final Backoff backoff;
    private final Backoff handlers;
    private final Call call = new Call();

    Pulling(
            Inbox<T> inbox,
            Books books,
            DeliveryHandler<? super T> handler,
            Duration wait,
            Consumer<FeedEvent> events,
            Sleeper sleeper,
            Backoff backoff,
            Backoff handlers) {
        this.inbox = inbox;
        this.books = books;
        this.handler = handler;
        this.wait = wait;
        this.events = events;
        this.sleeper = sleeper;
        this.backoff = backoff;
        this.handlers = handlers;
    }

    @Override
    public void run() {
        try {
            while (books.awaitRoomForPage()) {
                Optional<FeedPage<T>> page = pull();
                if (page.isPresent() && !handOver(page.get())) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            // The listener closes.
        }
    }

    private Optional<FeedPage<T>> pull() throws InterruptedException {
        FeedQuery query = new FeedQuery(books.pulled(), wait);
        try {
            if (!call.begin(books)) {
                return Optional.empty();
            }
            FeedPage<T> page;
            try {
                page = inbox.pull().apply(query);
            } finally {
                call.end();
            }
            if (backoff.worked()) {
                events.accept(new FeedEvent.FeedResumed(inbox.name()));
            }
            return Optional.of(page);
        } catch (I247Exception e) {
            pause(e, query);
            return Optional.empty();
        } catch (RuntimeException e) {
            // A country's own gateway failed in a way of its own.
            pause(I247Exception.of(Failure.of(ErrorCode.CLIENT_FAULT), e), query);
            return Optional.empty();
        }
    }

    private void pause(I247Exception failed, FeedQuery query) throws InterruptedException {
        if (books.isClosing()) {
            return;
        }
        if (query.after().isPresent() && isUnknownCursor(failed)) {
            books.forget();
            events.accept(new FeedEvent.CursorForgotten(inbox.name()));
            return;
        }
        Duration pause = backoff.failed(failed.failure());
        events.accept(new FeedEvent.FeedInterrupted(inbox.name(), failed.code(), pause));
        sleep(pause);
    }

    private static boolean isUnknownCursor(I247Exception failed) {
        return failed.code().equals(ErrorCode.MALFORMED_REQUEST)
                && failed.failure().violations().stream()
                        .anyMatch(violation -> violation.field().equals("after"));
    }

    private void sleep(Duration time) throws InterruptedException {
        if (call.begin(books)) {
            try {
                sleeper.sleep(time);
            } finally {
                call.end();
            }
        }
    }

    private boolean handOver(FeedPage<T> page) throws InterruptedException {
        Set<String> fresh =
                books.arrived(page.items().stream().map(FeedItem::id).toList(), page.cursor());
        for (T item : page.items()) {
            if (fresh.contains(item.id()) && !(books.takeInHand(item.id()) && deliver(item))) {
                return false;
            }
        }
        return true;
    }

    /** Again and again until the handler is through with it; false if the listener closes meanwhile. */
    @SuppressWarnings("CatchingUnchecked") // whatever a handler throws, the listener goes on
    private boolean deliver(T item) throws InterruptedException {
        Delivery<T> delivery = new Delivery<>(item, () -> books.acknowledge(item.id()));
        while (!books.isClosing()) {
            try {
                handler.on(delivery);
                handlers.worked();
                return true;
            } catch (VirtualMachineError e) {
                throw e;
            } catch (Throwable e) {
                boolean over = books.isAcknowledged(item.id());
                Duration pause = over ? Duration.ZERO : handlers.failed();
                events.accept(new FeedEvent.HandlerFailed(
                        inbox.name(), item.id(), e.getClass().getName(), pause));
                if (over) {
                    return true;
                }
                sleep(pause);
            }
        }
        return false;
    }

    /** Ends the call or the pause that is under way; a handler that runs is left alone. */
    void interrupt() {
        call.interrupt();
    }

    /** A thread that may be interrupted, and only while it waits for the gateway or for time to pass. */
    private static final class Call {
        private @Nullable Thread waiting;

        /** False if the listener closes: who sets that interrupts afterwards. */
        synchronized boolean begin(Books books) {
            waiting = Thread.currentThread();
            return !books.isClosing();
        }

        synchronized void end() {
            waiting = null;
            // Of this call; it must not strike the handler.
            Thread.interrupted();
        }

        synchronized void interrupt() {
            if (waiting != null) {
                waiting.interrupt();
            }
        }
    }
}
