package org.i247.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongFunction;
import org.i247.sandbox.Sandbox;
import org.i247.sandbox.proxy.Direction;
import org.i247.sandbox.proxy.FaultProxy;
import org.i247.sandbox.proxy.LineFault;
import org.i247.sdk.error.ErrorCode;
import org.junit.jupiter.api.Test;

/**
 * An answer that is closed, reset or changed at its bytes, header section and content. The question is for a document
 * of which nothing is known: "nothing found" is what the whole answer says, and what no part of it may say.
 */
class EveryByteOfAnAnswerTest {
    private static final String WHOLE = "NO_HIT";
    /** Fewer than a client needs to see an outage in them, and stop asking. */
    private static final int ASKED_BY_ONE = 15;
    /** A time within an answer may have so many digits less than in another. */
    private static final int DIGITS = 16;

    private static final Duration LONG = Duration.ofSeconds(20);
    /** For an answer that is changed so that more seems to follow. */
    private static final Duration SHORT = Duration.ofSeconds(2);

    private static final boolean EACH = Boolean.getBoolean("faults.every-byte");
    /** The build changes some bytes, and closes at some, all over the answer; with {@code -Dfaults.every-byte=true} at each. */
    private static final int STEP = EACH ? 1 : 7;

    /** Parts of a sweep that are made at a time, for some answers have to be waited for. */
    private static final int AT_A_TIME = 3;

    private static Stage stage(Sandbox sandbox, FaultProxy line, Keys keys, Duration attempt) {
        Stage stage = new Stage(sandbox, keys);
        stage.client().endpoints(line.endpoint()).maxAttempts(1).attemptTimeout(attempt);
        return stage;
    }

    /**
     * Asks with a fault at each byte of an answer as long as one that comes unharmed.
     *
     * @param step how many bytes lie between one fault and the next
     * @param attempt how long an answer is waited for
     * @return what was told
     */
    private static List<Told> sweep(int step, Duration attempt, LongFunction<LineFault> faultAt) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            List<Future<List<Told>>> parts = new ArrayList<>();
            for (int part = 0; part < AT_A_TIME; part++) {
                parts.add(threads.submit(part(part * step, AT_A_TIME * step, attempt, faultAt)));
            }
            List<Told> told = new ArrayList<>();
            for (Future<List<Told>> part : parts) {
                told.addAll(part.get());
            }
            return told;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<List<Told>> part(long first, int step, Duration attempt, LongFunction<LineFault> faultAt) {
        return () -> {
            try (Sandbox sandbox = Sandbox.start();
                    FaultProxy line = sandbox.faultProxy().insideTls().start()) {
                return part(first, step, attempt, faultAt, sandbox, line);
            }
        };
    }

    private static List<Told> part(
            long first, int step, Duration attempt, LongFunction<LineFault> faultAt, Sandbox sandbox, FaultProxy line)
            throws Exception {
        Keys keys = Keys.of(sandbox);
        Stage stage = stage(sandbox, line, keys, LONG);
        try {
            assertThat(ask(stage).kind()).isEqualTo(WHOLE);
            long length = line.bytes(Direction.ANSWER) - DIGITS;
            List<Told> told = new ArrayList<>();
            boolean connectionKept = true;
            for (long at = first; at < length; at += step) {
                if (connectionKept || told.size() % ASKED_BY_ONE == 0) {
                    stage.close();
                    stage = stage(sandbox, line, keys, attempt);
                }
                line.reset();
                line.script().untilReset(faultAt.apply(at));
                Told next = ask(stage);
                told.add(next);
                connectionKept = next.saysNoHit();
            }
            assertThat(sandbox.requests()).as("a question is sent once").isEqualTo(told.size() + 1);
            return told;
        } finally {
            stage.close();
        }
    }

    private static Told ask(Stage stage) throws Exception {
        return Told.by(() -> Question.CLEAN_DOCUMENT.ask(stage.builtClient(), stage));
    }

    private static LineFault answer() {
        return LineFault.in(Direction.ANSWER);
    }

    private static void requireLost(int step, LongFunction<LineFault> faultAt) throws Exception {
        List<Told> told = sweep(step, LONG, faultAt);

        assertThat(told).hasSizeGreaterThan(500 / step);
        assertThat(told).extracting(Told::kind).containsOnly(ErrorCode.CONNECTION_LOST.value());
    }

    @Test
    void an_answer_that_ends_at_any_byte_is_a_lost_connection() throws Exception {
        requireLost(1, at -> answer().resetAt(at));
        requireLost(STEP, at -> answer().closeAt(at));
    }

    @Test
    void an_answer_that_is_changed_at_any_byte_is_told_as_it_was_or_not_at_all() throws Exception {
        // The bit that makes another letter, digit or sign of a letter, digit or sign.
        List<Told> told = sweep(STEP, SHORT, at -> answer().flipAt(at, 1));

        assertThat(told).hasSizeGreaterThan(500 / STEP);
        assertThat(told)
                .extracting(Told::kind)
                .isSubsetOf(
                        WHOLE, // where no signature looks, for it changes nothing: the reason phrase, a date
                        ErrorCode.UNVERIFIED_ANSWER.value(),
                        ErrorCode.GATEWAY_UNREACHABLE.value(),
                        ErrorCode.CONNECTION_LOST.value(),
                        ErrorCode.ATTEMPT_TIMEOUT.value());
        assertThat(told.stream().filter(Told::saysNoHit).count()).isLessThan(200 / STEP);
    }
}
