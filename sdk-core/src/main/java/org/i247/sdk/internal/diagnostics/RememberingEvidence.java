package org.i247.sdk.internal.diagnostics;

import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.internal.event.RecentEvents;
import org.i247.sdk.internal.evidence.Asked;
import org.i247.sdk.internal.evidence.CallTrace;
import org.i247.sdk.internal.evidence.Evidence;
import org.i247.sdk.internal.evidence.Told;
import org.i247.sdk.spi.ClientState.EvidenceState;

/**
 * Evidence that also remembers which calls failed: every call goes through here. Neither who asked is remembered nor the
 * reference, which an application may make as it likes.
 *
 * @param evidence keeps the evidence
 * @param memory remembers
 */
public record RememberingEvidence(Evidence evidence, RecentEvents memory) implements Evidence {
    @Override
    public <T> T of(
            Asked asked, Duration total, BiFunction<CallTrace, Duration, T> call, Function<? super T, Told> telling) {
        try {
            return evidence.of(asked, total, call, telling);
        } catch (I247Exception e) {
            memory.failed(asked.database(), asked.operation(), e.failure());
            throw e;
        }
    }

    @Override
    public EvidenceState state() {
        return evidence.state();
    }

    @Override
    public void close() {
        evidence.close();
    }
}
