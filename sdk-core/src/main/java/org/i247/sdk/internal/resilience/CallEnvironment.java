package org.i247.sdk.internal.resilience;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** What all calls of one runner share; a budget for each endpoint, in the endpoints' order. */
record CallEnvironment(LongSupplier nanos, Sleeper sleeper, RandomGenerator random, List<RetryBudget> budgets) {
    static CallEnvironment of(int endpoints, LongSupplier nanos, Sleeper sleeper, RandomGenerator random) {
        return new CallEnvironment(
                nanos,
                sleeper,
                random,
                Stream.generate(RetryBudget::new).limit(endpoints).toList());
    }

    int endpoints() {
        return budgets.size();
    }
}
