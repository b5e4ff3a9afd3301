package org.i247.sdk.internal.transport;

import java.time.Duration;

/**
 * The bounds of an engine. Immutable.
 *
 * @param connectTimeout how long a new connection may take, from looking up the name to the end of the TLS handshake
 * @param bodyBytes the largest content of an answer, 1 or more (contract, section 1: 16 MiB)
 * @param headerBytes the largest header section of an answer with its status line (contract, section 1: 32 KiB)
 * @param headerCount the most header lines of an answer
 * @param maxConnections the most connections to one endpoint, in use and kept
 * @param idleTime how long a connection may lie unused and still be used again
 * @param timeToLive how long after its beginning a connection is used at all
 * @param validateAfter after lying unused for this long a connection is looked at before it is used; costs 1 ms then
 */
public record EngineLimits(
        Duration connectTimeout,
        int bodyBytes,
        int headerBytes,
        int headerCount,
        int maxConnections,
        Duration idleTime,
        Duration timeToLive,
        Duration validateAfter) {
    /** The bounds of the contract, and times that fit a gateway behind the usual proxies. */
    public static final EngineLimits DEFAULT = new EngineLimits(
            Duration.ofSeconds(5),
            16 * 1024 * 1024,
            32 * 1024,
            128,
            32,
            Duration.ofSeconds(30),
            Duration.ofMinutes(5),
            Duration.ofSeconds(1));

    /**
     * Keeps the bounds.
     *
     * @throws IllegalArgumentException if a bound is not positive; {@code validateAfter} may be zero
     */
    public EngineLimits {
        if (bodyBytes < 1 || headerBytes < 1 || headerCount < 1 || maxConnections < 1) {
            throw new IllegalArgumentException("a limit is 1 or more");
        }
        if (!isPositive(connectTimeout) || !isPositive(idleTime) || !isPositive(timeToLive)) {
            throw new IllegalArgumentException("a time is positive");
        }
        if (validateAfter.isNegative()) {
            throw new IllegalArgumentException("validateAfter is not negative");
        }
    }

    /**
     * The same limits with another connect time-out.
     *
     * @param timeout how long a new connection may take
     * @return new limits
     */
    public EngineLimits withConnectTimeout(Duration timeout) {
        return new EngineLimits(
                timeout, bodyBytes, headerBytes, headerCount, maxConnections, idleTime, timeToLive, validateAfter);
    }

    /**
     * The same limits with another bound for content.
     *
     * @param bytes the largest content of an answer
     * @return new limits
     */
    public EngineLimits withBodyBytes(int bytes) {
        return new EngineLimits(
                connectTimeout, bytes, headerBytes, headerCount, maxConnections, idleTime, timeToLive, validateAfter);
    }

    /**
     * The same limits with another number of connections.
     *
     * @param connections the most connections to one endpoint
     * @return new limits
     */
    public EngineLimits withMaxConnections(int connections) {
        return new EngineLimits(
                connectTimeout, bodyBytes, headerBytes, headerCount, connections, idleTime, timeToLive, validateAfter);
    }

    private static boolean isPositive(Duration time) {
        return !time.isNegative() && !time.isZero();
    }
}
