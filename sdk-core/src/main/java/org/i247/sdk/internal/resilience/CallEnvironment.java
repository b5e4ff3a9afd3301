package org.i247.sdk.internal.resilience;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** What all calls of one runner share; a budget for each endpoint, in the endpoints' order. */
record CallEnvironment(
        LongSupplier nanos, Sleeper sleeper, RandomGenerator random, List<RetryBudget> budgets, AtomicBoolean closed) {
    static CallEnvironment of(int endpoints, LongSupplier nanos, Sleeper sleeper, RandomGenerator random) {
        return new CallEnvironment(
                nanos,
                sleeper,
                random,
                Stream.generate(RetryBudget::new).limit(endpoints).toList(),
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
