package org.i247.sdk.internal.event;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.i247.sdk.error.Failure;
import org.i247.sdk.spi.ClientEvent;
import org.i247.sdk.spi.ClientEventListener;
import org.i247.sdk.spi.EvidenceEvent;

/**
 * The last things that happened to a client, for whoever must find out what is wrong: an SDK that logs nothing in normal
 * operation and knows no logging binding has no other memory. It is bounded, and gone with the client. Safe for use by several
 * threads.
 */
public final class RecentEvents implements ClientEventListener {
    private static final int MOST = 256;

    private final InstantSource clock;
    private final Deque<Happening> last = new ArrayDeque<>();
    private Optional<String> notWritten = Optional.empty();

    /**
     * Nothing has happened yet.
     *
     * @param clock this machine's clock
     */
    public RecentEvents(InstantSource clock) {
        this.clock = clock;
    }

    /** One thing that happened. */
    public sealed interface Happening permits Told, CallFailed {
        /**
         * When it happened.
         *
         * @return by this machine's clock
         */
        Instant at();
    }

    /**
     * An event that listeners were told of.
     *
     * @param at when
     * @param event the event
     */
    public record Told(Instant at, ClientEvent event) implements Happening {}

    /**
     * A call that ended without an answer.
     *
     * @param at when
     * @param lane the database or service that was asked
     * @param operation what it was asked to do
     * @param failure why there is no answer
     */
    public record CallFailed(Instant at, String lane, String operation, Failure failure) implements Happening {}

    @Override
    public void on(ClientEvent event) {
        add(new Told(clock.instant(), event));
        if (event instanceof EvidenceEvent.NotWritten told) {
            noteEvidence(Optional.of(told.reason()));
        } else if (event instanceof EvidenceEvent.WrittenAgain) {
            noteEvidence(Optional.empty());
        }
    }

    /**
     * A call has failed.
     *
     * @param lane the database or service that was asked
     * @param operation what it was asked to do
     * @param failure why there is no answer
     */
    public void failed(String lane, String operation, Failure failure) {
        add(new CallFailed(clock.instant(), lane, operation, failure));
    }

    private synchronized void add(Happening happening) {
        if (last.size() == MOST) {
            last.removeFirst();
        }
        last.addLast(happening);
    }

    private synchronized void noteEvidence(Optional<String> reason) {
        notWritten = reason;
    }

    /**
     * What happened.
     *
     * @return the last 256, the oldest first
     */
    public synchronized List<Happening> all() {
        return List.copyOf(last);
    }

    /**
     * Whether evidence cannot be written at present.
     *
     * @return why not; empty if it can, or there is none
     */
    public synchronized Optional<String> evidenceNotWritten() {
        return notWritten;
    }
}
