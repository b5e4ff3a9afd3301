package org.i247.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.i247.sandbox.Sandbox;
import org.i247.sdk.error.I247Exception;

/**
 * Plays rows, each in all its ways, and holds what comes of it against what the row says.
 *
 * @param sandbox the gateway
 * @param keys whom the client asks as and believes
 */
record Playing(Sandbox sandbox, Keys keys) {
    /** Asks once unharmed, over a new client, and says how long that took. */
    Duration rehearse() throws Exception {
        sandbox.reset();
        long start = System.nanoTime();
        try (Stage stage = new Stage(sandbox, keys)) {
            Question.CLEAN_DOCUMENT.ask(stage.builtClient(), stage);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    void play(Row row) throws Exception {
        play(row, Times.ALLOWANCE);
    }

    /** Plays a row, with so much time for all that is not waiting. */
    void play(Row row, Duration allowance) throws Exception {
        if (row.oneClient()) {
            try (Stage stage = new Stage(sandbox, keys)) {
                for (int way = 0; way < row.ways().size(); way++) {
                    play(row, way, stage, allowance);
                }
            }
            return;
        }
        for (int way = 0; way < row.ways().size(); way++) {
            try (Stage stage = new Stage(sandbox, keys)) {
                play(row, way, stage, allowance);
            }
        }
    }

    private void play(Row row, int way, Stage stage, Duration allowance) throws Exception {
        String name = row.ways().size() == 1 ? row.id() : row.id() + ", way " + (way + 1);
        sandbox.reset();
        row.ways().get(way).set(stage);
        long start = System.nanoTime();
        Told told = Told.by(() -> row.question().ask(stage.builtClient(), stage));
        Duration taken = Duration.ofNanos(System.nanoTime() - start);

        assertThat(told.saysNoHit() && !isNoHit(row))
                .as("%s: a false no-hit: %s", name, told.kind())
                .isFalse();
        assertThat(told.everythingShown())
                .as("%s: what people and logs come to see", name)
                .doesNotContainIgnoringCase(Personal.VALUES.toArray(String[]::new));
        // Before the rest: where the machine had no time for a row, time-outs ran out that should not have.
        Duration within = row.times().waits(row.attempts()).plus(allowance);
        if (taken.compareTo(within) > 0) {
            throw new TooLateError(name + ": it took " + taken + " and was to be over within " + within
                    + ", and ended: " + told.kind());
        }
        requireEnd(row, told, stage, name);
        assertThat(stage.requests())
                .as("%s: requests that the server saw", name)
                .isEqualTo(row.requests());
        assertThat(taken)
                .as("%s: time", name)
                .isGreaterThanOrEqualTo(row.times().atLeast());
    }

    /** A time-out or a wait was longer than it may be; or, once in a while, the machine had no time for the row. */
    static final class TooLateError extends AssertionError {
        private static final long serialVersionUID = 1L;

        TooLateError(String message) {
            super(message);
        }
    }

    private static void requireEnd(Row row, Told told, Stage stage, String name) {
        if (row.expected() instanceof Expected.Failure expected) {
            assertThat(told.kind()).as(name).isEqualTo(expected.code().value());
            I247Exception failure = told.failure().orElseThrow();
            assertThat(failure.failure().arguments()).as("%s: reason", name).containsAll(expected.because());
            // A future that is ended from outside knows of no call, and so of no attempts.
            assertThat(failure.failure().attempts())
                    .as("%s: attempts", name)
                    .isEqualTo(failure.failure().reference().isPresent() ? row.attempts() : 0);
        } else {
            assertThat(told.kind()).as(name).isEqualTo(row.expected().toString());
            Optional<I247Exception> ofWrite = told.failure();
            if (ofWrite.isPresent()) {
                assertThat(ofWrite.get().failure().attempts())
                        .as("%s: attempts", name)
                        .isEqualTo(row.attempts());
            } else if (!told.isCancelled()) { // whoever cancels is told nothing, and no answer is recorded
                assertThat(stage.attempts()).as("%s: attempts", name).hasValue(row.attempts());
            }
        }
    }

    private static boolean isNoHit(Row row) {
        return row.expected() instanceof Expected.Answer answer && answer.kind().contains("NO_HIT");
    }
}
