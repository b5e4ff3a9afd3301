package org.i247.spring.boot.autoconfigure.observation;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.i247.sdk.spi.CallDetails;
import org.i247.sdk.spi.ObservedAttempt;
import org.i247.sdk.spi.ObservedCall;
import org.i247.spring.boot.autoconfigure.observation.I247Observation.CallKey;
import org.i247.spring.boot.autoconfigure.observation.I247Observation.Common;
import org.i247.spring.boot.autoconfigure.observation.I247Observation.HighCardinality;

/** The observation of one call. */
final class MicrometerCall implements ObservedCall {
    private final CallDetails call;
    private final ObservationRegistry registry;
    private final Running running;

    MicrometerCall(CallDetails call, ObservationRegistry registry) {
        this.call = call;
        this.registry = registry;
        Observation observation = I247Observation.CALL
                .observation(registry)
                .lowCardinalityKeyValue(CallKey.PURPOSE.withValue(call.purpose().value()));
        this.running = new Running(describe(observation, call));
    }

    static Observation describe(Observation observation, CallDetails call) {
        return observation
                .lowCardinalityKeyValue(Common.DATABASE.withValue(call.service()))
                .lowCardinalityKeyValue(Common.OPERATION.withValue(call.operation()))
                .highCardinalityKeyValue(HighCardinality.REFERENCE.withValue(call.reference()));
    }

    @Override
    public ObservedAttempt attempt(int number, int endpoint) {
        return new MicrometerAttempt(call, number, endpoint, registry);
    }

    @Override
    public void answered() {
        running.answered();
    }

    @Override
    public void failed(Throwable failure) {
        running.failed(failure);
    }
}
