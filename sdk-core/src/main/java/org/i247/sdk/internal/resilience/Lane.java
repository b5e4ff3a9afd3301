package org.i247.sdk.internal.resilience;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import java.time.Duration;

/** What the calls to one database or service share, so that a slow one does not take the others with it. */
record Lane(Bulkhead bulkhead, LaneBreaker breaker, FailureStreak streak) {
    static Lane open(String name, int concurrentCalls, CallEnvironment environment) {
        BulkheadConfig configuration = BulkheadConfig.custom()
                .maxConcurrentCalls(concurrentCalls)
                .maxWaitDuration(Duration.ZERO)
                .build();
        return new Lane(
                Bulkhead.of(name, configuration), new LaneBreaker(name, environment.nanos()), new FailureStreak());
    }
}
