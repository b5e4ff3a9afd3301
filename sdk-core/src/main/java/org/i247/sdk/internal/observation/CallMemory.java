package org.i247.sdk.internal.observation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.query.DatabaseState;
import org.i247.sdk.query.ServiceStatus;
import org.i247.sdk.spi.CallDetails;
import org.i247.sdk.spi.CallObserver;
import org.i247.sdk.spi.ClientState.BreakerState;
import org.i247.sdk.spi.ClientState.ServiceState;
import org.i247.sdk.spi.ObservedAttempt;
import org.i247.sdk.spi.ObservedCall;

/** Remembers how the last calls to each database went, and what the gateway last said of it. Safe for use by several threads. */
public final class CallMemory implements CallObserver {
    private final InstantSource clock;
    private final Map<String, Instant> answered = new ConcurrentHashMap<>();
    private final Map<String, LastFailure> failed = new ConcurrentHashMap<>();
    private volatile Map<String, DatabaseState> told = Map.of();

    /**
     * Remembers nothing yet.
     *
     * @param clock tells when
     */
    public CallMemory(InstantSource clock) {
        this.clock = clock;
    }

    private record LastFailure(Instant at, ErrorCode code) {}

    @Override
    public ObservedCall begin(CallDetails call) {
        return new ObservedCall() {
            @Override
            public ObservedAttempt attempt(int number, int endpoint) {
                return ObservedAttempt.UNWATCHED;
            }

            @Override
            public void answered() {
                answered.put(call.service(), clock.instant());
            }

            @Override
            public void failed(Throwable failure) {
                remember(call.service(), failure);
            }
        };
    }

    /** A question that is wrong says nothing of the database. */
    private void remember(String service, Throwable failure) {
        if (failure instanceof I247Exception known && !(failure instanceof InvalidRequestException)) {
            failed.put(service, new LastFailure(clock.instant(), known.code()));
        }
    }

    /**
     * Remembers what the gateway says of its databases.
     *
     * @param status a verified answer
     */
    public void told(ServiceStatus status) {
        Map<String, DatabaseState> states = new ConcurrentHashMap<>();
        status.databases().forEach(each -> states.put(each.name().value(), each.state()));
        told = Map.copyOf(states);
    }

    /**
     * The databases and services of which something is remembered.
     *
     * @return their codes, in order
     */
    public Set<String> services() {
        Set<String> names = new TreeSet<>(told.keySet());
        names.addAll(answered.keySet());
        names.addAll(failed.keySet());
        return names;
    }

    /**
     * What is remembered of one.
     *
     * @param name its code
     * @param breaker whether calls to it are let through
     * @return its state
     */
    public ServiceState state(String name, BreakerState breaker) {
        Optional<LastFailure> failure = Optional.ofNullable(failed.get(name));
        return new ServiceState(
                name,
                breaker,
                Optional.ofNullable(answered.get(name)),
                failure.map(LastFailure::at),
                failure.map(LastFailure::code),
                Optional.ofNullable(told.get(name)));
    }
}
