package org.i247.spring.boot.autoconfigure.observation;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.function.Supplier;
import org.i247.sdk.spi.CallDetails;
import org.i247.sdk.spi.CallObserver;
import org.i247.sdk.spi.ObservedCall;

/** Makes an observation of each call, current on the thread that carries it. Safe for use by several threads. */
final class MicrometerCallObserver implements CallObserver {
    private final ObservationRegistry registry;

    MicrometerCallObserver(ObservationRegistry registry) {
        this.registry = registry;
    }

    @Override
    public ObservedCall begin(CallDetails call) {
        if (registry.isNoop()) {
            return ObservedCall.UNWATCHED;
        }
        return new MicrometerCall(call, registry);
    }

    /** The observation that is current where a call is asked for is current where it is carried: so it is its parent. */
    @Override
    public <T> Supplier<T> carrying(Supplier<T> call) {
        Observation current = registry.getCurrentObservation();
        if (current == null) {
            return call;
        }
        return () -> {
            Observation.Scope scope = current.openScope();
            try {
                return call.get();
            } finally {
                scope.close();
            }
        };
    }
}
