package org.i247.sdk.internal.feed;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.i247.sdk.cooperation.CursorState;
import org.i247.sdk.cooperation.CursorStore;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.jspecify.annotations.Nullable;

/**
 * What the two threads of a listener and those that acknowledge share: how far it is, in memory and in the store. Nothing
 * counts as acknowledged before the store has it. Safe for use by several threads.
 */
final class Books implements AutoCloseable {
    /**
     * So many ids are kept before no further page is pulled: one that nobody acknowledges, or a gateway that takes no
     * acknowledgement, would let them grow without end.
     */
    private static final int MOST_KEPT = 500;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final CursorStore store;
    private final Progress progress;
    private final int mostInHand;
    /** Whether memory knows more than the store: that the gateway was told, which may be told twice. */
    private boolean ahead;

    private boolean closing;
    private boolean closed;

    private Books(CursorStore store, Progress progress, int mostInHand) {
        this.store = store;
        this.progress = progress;
        this.mostInHand = mostInHand;
    }

    /** Opens the store, and goes on where it says. */
    static Books open(CursorStore store, String feed, int mostInHand) {
        try {
            CursorState state = store.open().orElse(new CursorState(feed, Optional.empty(), List.of(), List.of()));
            if (!state.feed().equals(feed)) {
                store.close();
                throw I247Exception.of(Failure.of(ErrorCode.CURSOR_DAMAGED, feed));
            }
            return new Books(store, new Progress(state), mostInHand);
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    private static I247Exception notWritten(IOException e) {
        return I247Exception.of(
                Failure.of(ErrorCode.CURSOR_NOT_WRITTEN, e.getClass().getSimpleName()), e);
    }

    Optional<String> pulled() {
        return guarded(progress::pulled);
    }

    /** A page came; gives the ids that are to be handed over. */
    Set<String> arrived(List<String> ids, String cursor) {
        return guarded(() -> {
            if (ids.isEmpty()) {
                progress.caughtUp();
            }
            if (ids.isEmpty() && progress.pulled().equals(Optional.of(cursor))) {
                saveIfAhead();
                return Set.of();
            }
            Progress.Arrived arrived = progress.arrived(ids, cursor);
            ahead |= arrived.moved();
            saveIfAhead();
            return arrived.fresh();
        });
    }

    /** What is not written now is written with the next acknowledgement; until then it is only known twice. */
    private void saveIfAhead() {
        if (ahead) {
            try {
                store.save(progress.state());
                ahead = false;
            } catch (IOException e) {
                // An acknowledgement would fail for it, and say so.
            }
        }
    }

    /** Waits until another page may be pulled; false if nothing is to be pulled any more. */
    boolean awaitRoomForPage() throws InterruptedException {
        return await(() -> progress.kept() < MOST_KEPT);
    }

    /** Waits until one more may be in hand, and takes it in hand; false if nothing is to be handed over any more. */
    boolean takeInHand(String id) throws InterruptedException {
        lock.lock();
        try {
            if (!await(() -> progress.inHand() < mostInHand)) {
                return false;
            }
            progress.handedOver(id);
            return true;
        } finally {
            lock.unlock();
        }
    }

    private boolean await(BooleanSupplier condition) throws InterruptedException {
        lock.lock();
        try {
            while (!closing && !condition.getAsBoolean()) {
                changed.await();
            }
            return !closing;
        } finally {
            lock.unlock();
        }
    }

    boolean isAcknowledged(String id) {
        return guarded(() -> progress.isAcknowledged(id));
    }

    /** Returns when it is in the store. */
    void acknowledge(String id) {
        lock.lock();
        try {
            if (progress.isAcknowledged(id)) {
                return;
            }
            if (closed) {
                throw I247Exception.of(Failure.of(ErrorCode.CLIENT_CLOSED));
            }
            store.save(progress.afterAcknowledging(id));
            progress.acknowledge(id);
            ahead = false;
            changed.signalAll();
        } catch (IOException e) {
            throw notWritten(e);
        } finally {
            lock.unlock();
        }
    }

    /** Waits for an acknowledgement of which the gateway was not told; null when there will be none any more. */
    @Nullable
    String awaitUntold() throws InterruptedException {
        lock.lock();
        try {
            String id = progress.firstUntold();
            while (id == null && !closed) {
                changed.await();
                id = progress.firstUntold();
            }
            return closed ? null : id;
        } finally {
            lock.unlock();
        }
    }

    void told(String id) {
        lock.lock();
        try {
            progress.told(id);
            ahead = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void forget() {
        guarded(() -> {
            progress.forget();
            ahead = true;
            return true;
        });
    }

    int inHand() {
        return guarded(progress::inHand);
    }

    /** Lets nothing more be handed over. */
    void beginClosing() {
        lock.lock();
        try {
            closing = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean isClosing() {
        return guarded(() -> closing);
    }

    /** Waits until nothing is in hand and the gateway is told of all, for so long at the most. */
    void drain(Duration time) throws InterruptedException {
        lock.lock();
        try {
            long left = time.toNanos();
            while (left > 0 && !closed && (progress.inHand() > 0 || progress.firstUntold() != null)) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /** From now on nothing is acknowledged any more. */
    @Override
    public void close() {
        lock.lock();
        try {
            if (!closed) {
                closed = true;
                saveIfAhead();
                store.close();
                changed.signalAll();
            }
        } catch (IOException e) {
            // What was acknowledged is in the store.
        } finally {
            lock.unlock();
        }
    }

    private <V> V guarded(Supplier<V> reading) {
        lock.lock();
        try {
            return reading.get();
        } finally {
            lock.unlock();
        }
    }
}
