package org.i247.sdk.internal.resilience;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.i247.sdk.error.Failure;

/** The other side of a simulated request. */
interface SimulatedServer {
    /**
     * Takes a request.
     *
     * @param time how long its sender waits
     * @param sender is told once how it ended, at the latest when his time is over: nothing, or a failure
     */
    void take(Duration time, Consumer<Optional<Failure>> sender);
}
