package org.i247.screening;

import java.io.Serializable;

/**
 * The country's quota, which all workers share: so many calls may be made at once, and so many come back each second. They are
 * taken from Redis a few at a time, for a look there costs a round trip. What a worker that dies had taken is lost: the quota is
 * never overdrawn.
 *
 * @param redis where the quota is, such as {@code redis://quota.example:6379}
 * @param calls how many calls may be made at once
 * @param perSecond how many come back each second
 * @param atOnce how many a worker takes at a time, 1 to {@code calls}
 */
record Quota(String redis, long calls, long perSecond, long atOnce) implements Serializable {
    Quota {
        if (perSecond < 1 || atOnce < 1 || atOnce > calls) {
            throw new IllegalArgumentException(
                    "--quota-per-second and --quota-at-once are 1 or more, and --quota-at-once is not above --quota-calls");
        }
    }

    /** Shows the numbers; the address may hold a password. */
    @Override
    public String toString() {
        return "Quota[calls=" + calls + ", perSecond=" + perSecond + ", atOnce=" + atOnce + "]";
    }
}
