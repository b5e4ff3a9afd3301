package org.i247.sdk.internal.quota;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * What a client knows of the quotas at its endpoints. Told by whoever reads answers, asked before each attempt. Safe for use
 * by several threads.
 */
public final class Quotas {
    private final List<EndpointQuota> endpoints;
    private final LongSupplier nanos;

    /**
     * Quotas of which nothing is known yet, and which therefore hold nobody up.
     *
     * @param endpoints how many endpoints the client knows
     * @param nanos a monotonic source of nanoseconds such as {@code System::nanoTime}
     */
    public Quotas(int endpoints, LongSupplier nanos) {
        this.endpoints = Stream.generate(EndpointQuota::new).limit(endpoints).toList();
        this.nanos = nanos;
    }

    /**
     * Takes note of what an answer said. Only of one that was verified: the fields are not signed themselves, but so nobody
     * can plant them who cannot change a genuine answer on its way.
     *
     * @param endpoint the endpoint that answered
     * @param lane the database or service that was asked
     * @param hints what it said
     */
    public void told(int endpoint, String lane, List<QuotaHint> hints) {
        if (!hints.isEmpty()) {
            endpoints.get(endpoint).told(lane, hints, nanos.getAsLong());
        }
    }

    /**
     * Asks for one request. Whoever gets zero reports the request's end by exactly one of the other methods.
     *
     * @param endpoint where the request goes
     * @param lane the database or service that is asked
     * @return zero if it may go; otherwise how long nothing is left, at most 20 s
     */
    public Duration take(int endpoint, String lane) {
        return endpoints.get(endpoint).take(lane, nanos.getAsLong());
    }

    /**
     * The request has ended, however it did.
     *
     * @param endpoint where it went
     */
    public void ended(int endpoint) {
        endpoints.get(endpoint).ended();
    }

    /**
     * The request was not made, or surely did not arrive.
     *
     * @param endpoint where it was to go
     * @param lane the database or service that was to be asked
     */
    public void giveBack(int endpoint, String lane) {
        endpoints.get(endpoint).giveBack(lane);
    }
}
