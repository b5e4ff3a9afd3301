package org.i247.sdk.internal.evidence;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.query.Members;
import org.i247.sdk.spi.ExchangeWitness;
import org.jspecify.annotations.Nullable;

/** The attempts of one call, as they are made. Used by the thread of the call only. */
public final class CallTrace {
    private final @Nullable InstantSource clock;
    private final List<AttemptTrace> attempts = new ArrayList<>(1);

    private CallTrace(@Nullable InstantSource clock) {
        this.clock = clock;
    }

    static CallTrace heard(InstantSource clock) {
        return new CallTrace(clock);
    }

    /** Of a client without a log. */
    static CallTrace unheard() {
        return new CallTrace(null);
    }

    /**
     * An attempt begins.
     *
     * @param number which attempt it is, from 1
     * @param endpoint where it goes, from 0
     * @return takes note of what proves it
     */
    public ExchangeWitness attempt(int number, int endpoint) {
        if (clock == null) {
            return ExchangeWitness.NONE;
        }
        AttemptTrace attempt = new AttemptTrace(number, endpoint, clock);
        attempts.add(attempt);
        return attempt;
    }

    /**
     * The attempt under way failed.
     *
     * @param code why
     */
    public void failed(ErrorCode code) {
        if (!attempts.isEmpty()) {
            attempts.get(attempts.size() - 1).failed(code);
        }
    }

    List<Members> records() {
        return attempts.stream().map(AttemptTrace::record).toList();
    }
}
