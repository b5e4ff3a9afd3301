package org.i247.sdk.internal.resilience;

import java.time.Duration;
import java.util.function.BiConsumer;

/** Who makes the simulated calls. */
interface SimulatedClient {
    Duration ATTEMPT = Duration.ofSeconds(2);
    Duration TOTAL = Duration.ofSeconds(6);
    int ATTEMPTS = 3;

    /**
     * Begins a call.
     *
     * @param end is told once whether the call was answered, and how many requests it made
     */
    void call(BiConsumer<Boolean, Integer> end);
}
