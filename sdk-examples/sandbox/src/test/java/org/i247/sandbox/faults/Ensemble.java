package org.i247.sandbox.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.i247.sandbox.Sandbox;

/** Plays rows several at a time, each on a gateway of its own: most of them wait most of the time. */
final class Ensemble implements AutoCloseable {
    private static final int PLAYED_AGAIN = 2;

    private final Map<Row, CompletableFuture<Void>> endings = new IdentityHashMap<>();
    private final Queue<Row> together = new ConcurrentLinkedQueue<>();
    private final Queue<Row> alone = new ConcurrentLinkedQueue<>();
    private final List<Thread> players = new ArrayList<>();

    /** Begins to play. */
    Ensemble(List<Row> rows, int atATime) {
        for (Row row : rows) {
            endings.put(row, new CompletableFuture<>());
        }
        rows.stream().sorted(Comparator.comparing(Ensemble::waits).reversed()).forEach(row -> {
            Queue<Row> queue = row.alone() ? alone : together;
            queue.add(row);
        });
        for (int i = 0; i < atATime; i++) {
            players.add(new Thread(this::play, "player-" + i));
        }
        players.forEach(Thread::start);
    }

    /** Those that wait longest begin, lest all others wait for them in the end. */
    private static long waits(Row row) {
        return row.times().atLeast().toMillis() * row.ways().size();
    }

    private void play() {
        try (Sandbox sandbox = Sandbox.start()) {
            Playing own = new Playing(sandbox, Keys.of(sandbox));
            own.rehearse();
            play(together, own);
            if (Thread.currentThread() == players.get(0)) {
                for (Thread other : players.subList(1, players.size())) {
                    other.join();
                }
                play(alone, own);
            }
        } catch (Exception e) {
            endings.values().forEach(ending -> ending.completeExceptionally(e));
        }
    }

    private void play(Queue<Row> rows, Playing own) {
        for (Row row = rows.poll(); row != null; row = rows.poll()) {
            try {
                playInTime(row, own);
                endings.get(row).complete(null);
            } catch (Exception | AssertionError e) {
                endings.get(row).completeExceptionally(e);
            }
        }
    }

    /**
     * A machine that does much else is late now and then, a client that does not keep to its limits each time. So what was
     * late is played again, with time for what else is done that goes by how long an unharmed question takes just then.
     */
    private static void playInTime(Row row, Playing own) throws Exception {
        Duration allowance = Times.ALLOWANCE;
        for (int i = 0; i < PLAYED_AGAIN; i++) {
            try {
                own.play(row, allowance);
                return;
            } catch (Playing.TooLateError late) {
                allowance = Times.allowance(own.rehearse());
            }
        }
        own.play(row, allowance);
    }

    /** Waits for the end of a row, which is as the row says, or else thrown. */
    void requireGood(Row row) throws Exception {
        try {
            endings.get(row).get(5, TimeUnit.MINUTES);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError said) {
                throw said;
            }
            throw e;
        }
    }

    /** Waits until nothing is played any more. */
    @Override
    public void close() {
        try {
            for (Thread player : players) {
                player.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
