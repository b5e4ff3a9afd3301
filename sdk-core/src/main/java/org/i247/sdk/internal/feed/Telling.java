package org.i247.sdk.internal.feed;

import java.time.Duration;
import java.util.function.Consumer;
import org.i247.sdk.cooperation.FeedItem;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.resilience.Sleeper;
import org.i247.sdk.spi.FeedEvent;

/**
 * One thread of a listener: it tells the gateway what was acknowledged, as often as it takes. It ends when the books close.
 *
 * @param <T> alerts or messages
 */
final class Telling<T extends FeedItem> implements Runnable {
    private final Inbox<T> inbox;
    private final Books books;
    private final Consumer<FeedEvent> events;
    private final Sleeper sleeper;
    private final Backoff backoff;

    Telling(Inbox<T> inbox, Books books, Consumer<FeedEvent> events, Sleeper sleeper, Backoff backoff) {
        this.inbox = inbox;
        this.books = books;
        this.events = events;
        this.sleeper = sleeper;
        this.backoff = backoff;
    }

    @Override
    public void run() {
        try {
            for (String id = books.awaitUntold(); id != null; id = books.awaitUntold()) {
                tell(id);
            }
        } catch (InterruptedException e) {
            // The listener closes.
        }
    }

    private void tell(String id) throws InterruptedException {
        try {
            inbox.acknowledge().accept(id);
            books.told(id);
            if (backoff.worked()) {
                events.accept(new FeedEvent.FeedResumed(inbox.name()));
            }
        } catch (I247Exception e) {
            if (e.code().equals(ErrorCode.NOT_FOUND)) {
                // Nothing is there any more to be acknowledged.
                books.told(id);
                return;
            }
            pause(e);
        } catch (RuntimeException e) {
            pause(I247Exception.of(Failure.of(ErrorCode.CLIENT_FAULT), e));
        }
    }

    private void pause(I247Exception failed) throws InterruptedException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedException();
        }
        Duration pause = backoff.failed(failed.failure());
        events.accept(new FeedEvent.FeedInterrupted(inbox.name(), failed.code(), pause));
        sleeper.sleep(pause);
    }
}
