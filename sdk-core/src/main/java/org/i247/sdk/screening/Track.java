package org.i247.sdk.screening;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.i247.sdk.screening.Batch.Ask;

/** What is still to be asked of one database. For one thread. */
final class Track {
    private final Pace pace;
    private final ArrayDeque<Ask> waiting = new ArrayDeque<>();
    /** Batches that were put together before, to go as they are. */
    private final ArrayDeque<Batch> ready = new ArrayDeque<>();

    private final PriorityQueue<Delayed> delayed;
    /** False for good once the gateway said that it has no batches. */
    private boolean together = true;

    Track(int batches) {
        pace = new Pace(batches);
        // Times wrap around: their difference is what counts.
        delayed = new PriorityQueue<>((one, other) -> Long.signum(one.due - other.due));
    }

    private record Delayed(long due, Ask ask) {
        @Override
        public String toString() {
            return "Delayed";
        }
    }

    Pace pace() {
        return pace;
    }

    void add(Ask ask) {
        waiting.add(ask);
    }

    void add(Collection<Batch> batches) {
        ready.addAll(batches);
    }

    /** From now on each question goes by itself, those of a batch that the gateway did not take among them. */
    void askOneByOne(Batch refused) {
        together = false;
        add(List.of(refused));
        ready.forEach(batch -> waiting.addAll(batch.asks()));
        ready.clear();
    }

    private int most() {
        return together ? Batch.MOST : 1;
    }

    void later(Ask ask, long due) {
        delayed.add(new Delayed(due, ask));
    }

    /** The next batch, if one may go: a full one, or what there is if nothing more can be read now. */
    Optional<Batch> take(boolean moreMayCome, long now) {
        for (Delayed next = delayed.peek(); next != null && now - next.due >= 0; next = delayed.peek()) {
            waiting.addFirst(delayed.remove().ask);
        }
        if (!pace.permits(now)) {
            return Optional.empty();
        }
        Batch prepared = ready.poll();
        if (prepared != null) {
            return Optional.of(prepared);
        }
        if (waiting.isEmpty() || (moreMayCome && waiting.size() < most())) {
            return Optional.empty();
        }
        List<Ask> asks = new ArrayList<>();
        while (asks.size() < most() && !waiting.isEmpty()) {
            asks.add(waiting.remove());
        }
        return Optional.of(new Batch(asks, together));
    }

    /** How long it is until something may go that may not go now; empty if nothing is left, or only the end of a batch helps. */
    Optional<Duration> pause(long now) {
        boolean something = !waiting.isEmpty() || !ready.isEmpty();
        Duration hold = pace.hold(now);
        if (something && !hold.isZero()) {
            return Optional.of(hold);
        }
        Delayed next = delayed.peek();
        return next == null ? Optional.empty() : Optional.of(Duration.ofNanos(Math.max(1, next.due - now)));
    }

    /** Takes everything that is left. */
    List<Ask> drain() {
        List<Ask> all = new ArrayList<>(waiting);
        ready.forEach(batch -> all.addAll(batch.asks()));
        delayed.forEach(each -> all.add(each.ask));
        waiting.clear();
        ready.clear();
        delayed.clear();
        return all;
    }
}
