package org.i247.spring.boot.autoconfigure.observation;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.SenderContext;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.i247.sdk.spi.CallDetails;
import org.i247.sdk.spi.ObservedAttempt;
import org.i247.spring.boot.autoconfigure.observation.I247Observation.AttemptKey;

/** The observation of one attempt, which a tracer may give a trace to carry. */
final class MicrometerAttempt implements ObservedAttempt {
    private static final String GATEWAY = "i247-gateway";
    private static final String TRACE_PARENT = "traceparent";

    private final Running running;
    /** What a tracer's handler wishes to send. Only one header of it may be sent (contract, section 1). */
    private final Map<String, String> headers = new ConcurrentHashMap<>();

    MicrometerAttempt(CallDetails call, int number, int endpoint, ObservationRegistry registry) {
        SenderContext<Map<String, String>> context = new SenderContext<>((carrier, name, value) -> {
            if (carrier != null) {
                carrier.put(name, value);
            }
        });
        context.setCarrier(headers);
        context.setRemoteServiceName(GATEWAY);
        Observation observation = I247Observation.ATTEMPT
                .observation(registry, () -> context)
                .lowCardinalityKeyValue(AttemptKey.NUMBER.withValue(Integer.toString(number)))
                .lowCardinalityKeyValue(AttemptKey.ENDPOINT.withValue(Integer.toString(endpoint)));
        running = new Running(MicrometerCall.describe(observation, call));
    }

    @Override
    public Optional<String> traceParent() {
        return Optional.ofNullable(headers.get(TRACE_PARENT));
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
