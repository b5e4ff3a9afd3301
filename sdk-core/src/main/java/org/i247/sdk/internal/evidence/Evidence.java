package org.i247.sdk.internal.evidence;

import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.spi.ClientState.EvidenceState;

/** Makes calls so that each leaves evidence. Safe for use by several threads. */
public interface Evidence extends AutoCloseable {
    /**
     * Makes a call.
     *
     * @param asked who asks which database to do what
     * @param total the time for the whole call
     * @param call makes the attempts, within what is left of the time
     * @param telling what the answer is in a word
     * @param <T> what the call gives back
     * @return what the call gave back
     * @throws I247Exception if the call failed; {@code EVIDENCE_NOT_WRITTEN} if there is no evidence of it and must be
     */
    <T> T of(Asked asked, Duration total, BiFunction<CallTrace, Duration, T> call, Function<? super T, Told> telling);

    /**
     * Whether evidence is written at present.
     *
     * @return the state of the log
     */
    EvidenceState state();

    /** Ends the log with a check point. Blocks for a bounded time until the calls under way have left their evidence. */
    @Override
    void close();

    /**
     * No evidence.
     *
     * @return calls are made, and leave nothing
     */
    static Evidence none() {
        return new Evidence() {
            @Override
            public <T> T of(
                    Asked asked,
                    Duration total,
                    BiFunction<CallTrace, Duration, T> call,
                    Function<? super T, Told> telling) {
                return call.apply(CallTrace.unheard(), total);
            }

            @Override
            public EvidenceState state() {
                return EvidenceState.NONE;
            }

            @Override
            public void close() {}
        };
    }
}
