package org.i247.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.i247.sandbox.SandboxExtension;
import org.i247.sandbox.proxy.Direction;
import org.i247.sandbox.proxy.FaultProxy;
import org.i247.sandbox.proxy.FaultProxyBuilder;
import org.i247.sandbox.proxy.FaultProxyExtension;
import org.i247.sandbox.proxy.LineFault;
import org.i247.sdk.error.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

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

    /** The build changes some bytes, all over the answer; {@code -Dfaults.every-byte} changes each. */
    private static final int STEP = Boolean.getBoolean("faults.every-byte") ? 1 : 7;

    @RegisterExtension
    static final SandboxExtension GATEWAY = new SandboxExtension();

    @RegisterExtension
    static final FaultProxyExtension LINE = new FaultProxyExtension(GATEWAY, FaultProxyBuilder::insideTls);

    private static Stage stage(FaultProxy line, Keys keys, Duration attempt) {
        Stage stage = new Stage(GATEWAY.sandbox(), keys);
        stage.client().endpoints(line.endpoint()).maxAttempts(1).attemptTimeout(attempt);
        return stage;
    }

    /**
     * Asks with a fault at each byte of an answer as long as one that comes unharmed.
     *
     * @param step how many bytes lie between one fault and the next
     * @param attempt how long an answer is waited for
     * @return what was told, in the order of the bytes
     */
    private static List<Told> sweep(int step, Duration attempt, LongFunction<LineFault> faultAt) throws Exception {
        FaultProxy line = LINE.proxy();
        Keys keys = Keys.of(GATEWAY.sandbox());
        Stage stage = stage(line, keys, LONG);
        try {
            assertThat(ask(stage).kind()).isEqualTo(WHOLE);
            long length = line.bytes(Direction.ANSWER) - DIGITS;
            List<Told> told = new ArrayList<>();
            boolean connectionKept = true;
            for (long at = 0; at < length; at += step) {
                if (connectionKept || told.size() % ASKED_BY_ONE == 0) {
                    stage.close();
                    stage = stage(line, keys, attempt);
                }
                line.reset();
                line.script().untilReset(faultAt.apply(at));
                Told next = ask(stage);
                told.add(next);
                connectionKept = next.saysNoHit();
            }
            return told;
        } finally {
            stage.close();
        }
    }

    private static Told ask(Stage stage) throws Exception {
        return Told.by(() -> Question.CLEAN_DOCUMENT.ask(stage.builtClient(), stage));
    }

    @Test
    void an_answer_that_ends_at_any_byte_is_a_lost_connection() throws Exception {
        List<Told> told = sweep(1, LONG, at -> {
            LineFault end = LineFault.in(Direction.ANSWER);
            return at % 2 == 0 ? end.closeAt(at) : end.resetAt(at);
        });

        assertThat(told).hasSizeGreaterThan(500);
        assertThat(told).extracting(Told::kind).containsOnly(ErrorCode.CONNECTION_LOST.value());
    }

    @Test
    void an_answer_that_is_changed_at_any_byte_is_told_as_it_was_or_not_at_all() throws Exception {
        // The bit that makes another letter, digit or sign of a letter, digit or sign.
        List<Told> told =
                sweep(STEP, SHORT, at -> LineFault.in(Direction.ANSWER).flipAt(at, 1));

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
