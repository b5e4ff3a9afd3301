package org.i247.sdk.internal.transport;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.pool.PoolEntry;
import org.apache.hc.core5.pool.PoolReusePolicy;
import org.apache.hc.core5.pool.StrictConnPool;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * The connections of an engine: places, each with a connection or room for one. A connection is told from others by its
 * endpoint only; it always has the same client certificate. Waiting is fair. Safe for use by several threads.
 */
final class ConnectionPool implements AutoCloseable {
    private final StrictConnPool<Endpoint, GatewayConnection> pool;

    ConnectionPool(EngineLimits limits) {
        pool = new StrictConnPool<>(
                limits.maxConnections(),
                Integer.MAX_VALUE, // a dead endpoint must not take the places of the others
                TimeValue.of(limits.timeToLive()),
                PoolReusePolicy.LIFO,
                null);
    }

    /**
     * Waits for a place until there is one or the exchange is ended.
     *
     * @throws java.util.concurrent.CancellationException if the exchange was ended
     */
    PoolEntry<Endpoint, GatewayConnection> lease(Exchange exchange) throws InterruptedException {
        exchange.enter(Exchange.Phase.WAITING);
        Future<PoolEntry<Endpoint, GatewayConnection>> place =
                pool.lease(exchange.endpoint(), null, Timeout.DISABLED, null);
        exchange.stopBy(() -> place.cancel(false));
        try {
            PoolEntry<Endpoint, GatewayConnection> leased = place.get();
            exchange.enter(Exchange.Phase.CONNECTING);
            return leased;
        } catch (InterruptedException e) {
            if (!place.cancel(false)) {
                giveBack(place);
            }
            throw e;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a pool without time-outs does not fail", e);
        }
    }

    /** Gives a place back with its connection, to be used again within this time. */
    void keep(PoolEntry<Endpoint, GatewayConnection> place, Duration time) {
        place.updateExpiry(TimeValue.of(time.toNanos(), TimeUnit.NANOSECONDS));
        pool.release(place, true);
    }

    /** Gives a place back without its connection. */
    void free(PoolEntry<Endpoint, GatewayConnection> place) {
        pool.release(place, false);
    }

    /** Closes connections that nobody may use any more. */
    void closeExpired() {
        pool.closeExpired();
    }

    @Override
    public void close() {
        pool.close(CloseMode.IMMEDIATE);
    }

    private void giveBack(Future<PoolEntry<Endpoint, GatewayConnection>> place) throws InterruptedException {
        try {
            pool.release(place.get(), true);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a pool without time-outs does not fail", e);
        }
    }
}
