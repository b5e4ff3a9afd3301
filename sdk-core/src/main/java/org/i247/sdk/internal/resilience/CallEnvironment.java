package org.i247.sdk.internal.resilience;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.i247.sdk.internal.quota.Quotas;

/** What all calls of one runner share; a budget for each endpoint, in the endpoints' order. */
record CallEnvironment(
        LongSupplier nanos,
        Sleeper sleeper,
        RandomGenerator random,
        List<RetryBudget> budgets,
        Failover failover,
        Quotas quotas,
        AtomicBoolean closed) {
    static CallEnvironment of(int endpoints, LongSupplier nanos, Sleeper sleeper, RandomGenerator random) {
        return of(endpoints, nanos, sleeper, random, new Quotas(endpoints, nanos), (from, to) -> {});
    }

    static CallEnvironment of(
            int endpoints,
            LongSupplier nanos,
            Sleeper sleeper,
            RandomGenerator random,
            Quotas quotas,
            EndpointWatch watch) {
        return new CallEnvironment(
                nanos,
                sleeper,
                random,
                Stream.generate(RetryBudget::new).limit(endpoints).toList(),
                new Failover(endpoints, nanos, random, watch),
                quotas,
                new AtomicBoolean());
    }

    /** Ends the calls that wait for a retry, and lets none begin. */
    void close() {
        closed.set(true);
        sleeper.close();
    }

    boolean isClosed() {
        return closed.get();
    }

    int endpoints() {
        return budgets.size();
    }
}
