package org.i247.spring.boot.autoconfigure.observation;

import io.micrometer.observation.Observation;
import org.i247.sdk.error.I247Exception;
import org.i247.spring.boot.autoconfigure.observation.I247Observation.Common;

/** An observation that is current on its thread until it ends. */
final class Running {
    private static final String NONE = "none";

    private final Observation observation;
    private final Observation.Scope scope;

    @SuppressWarnings("MustBeClosedChecker") // closed by whichever end there is
    Running(Observation observation) {
        this.observation = observation.start();
        this.scope = this.observation.openScope();
    }

    void answered() {
        end("ANSWERED", NONE);
    }

    /** The exception itself stays out: a handler would record its message and its stack, and with them those of others. */
    void failed(Throwable failure) {
        end(
                "FAILED",
                failure instanceof I247Exception known
                        ? known.code().value()
                        : failure.getClass().getSimpleName());
    }

    private void end(String outcome, String error) {
        scope.close();
        observation
                .lowCardinalityKeyValue(Common.OUTCOME.withValue(outcome))
                .lowCardinalityKeyValue(Common.ERROR.withValue(error))
                .stop();
    }
}
