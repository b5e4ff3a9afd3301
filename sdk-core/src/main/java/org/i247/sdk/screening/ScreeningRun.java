package org.i247.sdk.screening;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.query.DatabaseName;
import org.i247.sdk.query.Outcome;
import org.i247.sdk.screening.Batch.Ask;
import org.i247.sdk.screening.Chunk.Place;
import org.jspecify.annotations.Nullable;

/**
 * The results of a screening, one for every subject. Whoever takes them drives it: subjects are read, batches sent and answers
 * waited for while {@link #next()} runs, so that a slow taker holds everything back. Where a set-up is wrong, the thread is
 * interrupted or the client closed, nothing more is asked, and what is left comes out as not known.
 *
 * <p>Not safe for use by several threads.
 */
public final class ScreeningRun implements Iterator<SubjectResult>, AutoCloseable {
    private static final int MOST_CHUNKS = 2 * ScreeningOptions.MOST_BATCHES;

    private final Iterator<? extends Subject> subjects;
    private final Asker asker;
    private final ScreeningOptions options;
    private final LongSupplier nanos;
    private final RetryPlan retries;
    private final @Nullable ScreeningJournal journal;
    private final Watch watch;
    private final Map<DatabaseName, Track> tracks = new LinkedHashMap<>();
    private final ArrayDeque<Chunk> chunks = new ArrayDeque<>();
    private final ArrayDeque<SubjectResult> ready = new ArrayDeque<>();
    private final LinkedBlockingQueue<Ended> ended = new LinkedBlockingQueue<>();
    private final Map<Batch, CompletableFuture<?>> underWay = new ConcurrentHashMap<>();
    private long nextChunk;
    private int unanswered;
    private boolean exhausted;
    private @Nullable I247Exception stopped;

    ScreeningRun(Iterator<? extends Subject> subjects, Asker asker, ScreeningOptions options, LongSupplier nanos) {
        this.subjects = subjects;
        this.asker = asker;
        this.options = options;
        this.nanos = nanos;
        this.retries = new RetryPlan(options.rounds());
        this.journal = options.openJournal().orElse(null);
        this.watch = new Watch(options, nanos);
    }

    /** A batch that has come to an end, rightly or with an error. */
    private record Ended(
            DatabaseName database,
            Batch batch,
            @Nullable List<? extends Outcome<?>> outcomes,
            @Nullable Throwable error) {
        @Override
        public String toString() {
            return "Ended[" + database + "]";
        }
    }

    /**
     * Whether there is a further result. Blocks until there is one, or the last subject has had its own.
     *
     * @return true if there is
     * @throws InvalidRequestException if the journal is that of another list
     * @throws java.io.UncheckedIOException if the journal cannot be written
     */
    @Override
    public boolean hasNext() {
        while (ready.isEmpty()) {
            readOn();
            send();
            if (ready.isEmpty()) {
                if (exhausted && chunks.isEmpty()) {
                    watch.end();
                    return false;
                }
                await();
            }
        }
        return true;
    }

    /**
     * The next result. Blocks until there is one.
     *
     * @return the result
     * @throws NoSuchElementException if every subject has had its own
     */
    @Override
    public SubjectResult next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        SubjectResult result = ready.remove();
        watch.taken(result);
        return result;
    }

    /** {@return what was taken so far} */
    public ScreeningSummary summary() {
        return watch.summary();
    }

    /** {@return why nothing more is asked; empty while all goes on, and if all went through} */
    public Optional<I247Exception> stopped() {
        return Optional.ofNullable(stopped);
    }

    /** Ends what is under way, and closes the journal. Results that were not taken are lost, and come again with the journal. */
    @Override
    public void close() {
        underWay.values().forEach(call -> call.cancel(true));
        if (journal != null) {
            journal.close();
        }
    }

    /** Whether more is read: there is more, the window has room, and not every place has its next batch yet. */
    private boolean wantsMore() {
        return !exhausted && chunks.size() < MOST_CHUNKS && unanswered < Batch.MOST * (options.batches() + 1);
    }

    /** Reads until there is something to send for every place that is free, or the window is full. */
    private void readOn() {
        while (ready.isEmpty() && wantsMore()) {
            List<Subject> read = new ArrayList<>();
            while (read.size() < Chunk.SIZE && subjects.hasNext()) {
                read.add(subjects.next());
            }
            exhausted = read.size() < Chunk.SIZE;
            if (!read.isEmpty()) {
                begin(new Chunk(nextChunk++, read));
            }
            send();
        }
    }

    private void begin(Chunk chunk) {
        if (journal != null) {
            journal.restore(chunk);
        }
        chunks.add(chunk);
        for (Place place : chunk.openPlaces()) {
            if (place.query().isEmpty() || !asker.knows(place.database())) {
                place.settle(new Outcome.NotAsked<>("there is nothing to ask this database"));
            } else if (stopped != null) {
                place.settle(new Outcome.Failed<>(stopped));
            } else {
                unanswered++;
                track(place.database()).add(new Ask(place));
            }
        }
        handOn(chunk);
    }

    private Track track(DatabaseName database) {
        return tracks.computeIfAbsent(database, any -> new Track(options.batches()));
    }

    private void send() {
        tracks.forEach((database, track) -> {
            boolean moreMayCome = wantsMore();
            for (Optional<Batch> batch = track.take(moreMayCome, now()); batch.isPresent(); ) {
                ask(database, track, batch.get());
                batch = track.take(moreMayCome, now());
            }
        });
    }

    private void ask(DatabaseName database, Track track, Batch batch) {
        track.pace().begun();
        Asker.Sent sent = asker.ask(database, batch);
        underWay.put(batch, sent.exchange());
        var unused = sent.outcomes().whenComplete((outcomes, error) -> {
            underWay.remove(batch);
            ended.add(new Ended(database, batch, outcomes, error));
        });
    }

    private void await() {
        Duration pause = tracks.values().stream()
                .flatMap(track -> track.pause(now()).stream())
                .min(Duration::compareTo)
                .orElse(Watch.TICK);
        try {
            Duration longest = pause.compareTo(Watch.TICK) < 0 ? pause : Watch.TICK;
            Ended first = ended.poll(Math.max(1, longest.toNanos()), TimeUnit.NANOSECONDS);
            if (first != null) {
                settle(first);
            }
        } catch (InterruptedException e) {
            stop(I247Exception.of(Failure.of(ErrorCode.INTERRUPTED)));
            Thread.currentThread().interrupt();
        }
        for (Ended next = ended.poll(); next != null; next = ended.poll()) {
            settle(next);
        }
        watch.tick();
    }

    private void settle(Ended end) {
        Track track = track(end.database());
        List<? extends Outcome<?>> outcomes = end.outcomes();
        if (outcomes == null) {
            failed(track, end.batch(), known(end.error()));
        } else {
            track.pace().answered();
            for (int i = 0; i < outcomes.size(); i++) {
                Ask ask = end.batch().asks().get(i);
                if (outcomes.get(i) instanceof Outcome.Failed<?> failed) {
                    failed(track, ask, failed.error());
                } else {
                    settle(ask, outcomes.get(i));
                }
            }
        }
        end.batch().asks().stream().map(ask -> ask.place().chunk()).distinct().forEach(this::handOn);
    }

    private void failed(Track track, Batch batch, I247Exception error) {
        track.pace().failed();
        if (stopped == null && batch.isTogether() && RetryPlan.hasNoBatches(error)) {
            track.askOneByOne(batch);
            return;
        }
        if (error instanceof SetupException || error.code().equals(ErrorCode.CLIENT_CLOSED)) {
            stop(error);
        }
        if (error.isRetryable()) {
            track.pace().tooMuch(RetryPlan.isTooMuch(error) ? RetryPlan.wait(error) : Duration.ZERO, now());
        }
        if (stopped == null && RetryPlan.isOfTheBatch(error) && batch.asks().size() > 1) {
            track.add(batch.halves());
            return;
        }
        batch.asks().forEach(ask -> failed(track, ask, error));
    }

    private void failed(Track track, Ask ask, I247Exception error) {
        if (stopped == null && retries.again(ask, error)) {
            track.later(ask, now() + retries.pause(ask, error).toNanos());
        } else {
            settle(ask, new Outcome.Failed<>(error));
        }
    }

    private void settle(Ask ask, Outcome<?> outcome) {
        unanswered--;
        ask.place().settle(outcome);
    }

    private void stop(I247Exception error) {
        if (stopped != null) {
            return;
        }
        stopped = error;
        underWay.values().forEach(call -> call.cancel(true));
        for (Track track : tracks.values()) {
            track.drain().forEach(ask -> settle(ask, new Outcome.Failed<>(error)));
        }
        List.copyOf(chunks).forEach(this::handOn);
    }

    private void handOn(Chunk chunk) {
        List<Integer> answered = chunk.takeAnswered();
        if (journal != null && !answered.isEmpty()) {
            journal.write(chunk, answered, now());
        }
        if (options.inOrder()) {
            while (!chunks.isEmpty() && handOnInOrder(chunks.peek())) {
                chunks.remove();
            }
        } else {
            chunk.takeUntaken().forEach(ready::add);
            if (chunk.isComplete()) {
                chunks.remove(chunk);
            }
        }
    }

    private boolean handOnInOrder(Chunk first) {
        for (SubjectResult next = first.next(); next != null; next = first.next()) {
            ready.add(next);
        }
        return first.isHandedOn();
    }

    private long now() {
        return nanos.getAsLong();
    }

    private static I247Exception known(@Nullable Throwable error) {
        Throwable cause = error instanceof CompletionException ? error.getCause() : error;
        if (cause instanceof I247Exception known) {
            return known;
        }
        boolean cancelled = cause instanceof java.util.concurrent.CancellationException;
        return I247Exception.of(Failure.of(cancelled ? ErrorCode.INTERRUPTED : ErrorCode.CLIENT_FAULT), cause);
    }
}
