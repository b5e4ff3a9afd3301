package org.i247.sdk.internal.quota;

import java.time.Duration;
import java.util.Optional;

/**
 * What is left of one quota, as far as the last answer said. A hint is not signed, so it never silences the client for
 * longer than {@link #LONGEST_HOLD}: then one request goes all the same, and its answer says what is true. Guarded by the
 * {@link EndpointQuota} that it belongs to.
 */
final class Allowance {
    /** For so long an unsigned hint is believed that nothing is left. */
    static final Duration LONGEST_HOLD = Duration.ofSeconds(20);

    private boolean counted;
    private long remaining;
    private long resetsAt;
    /** When one request goes although nothing is left. */
    private long provenAt;

    private Optional<QuotaHint.Renewal> renewal = Optional.empty();
    /** Whether the last hint is over and nothing is known of the time after it. */
    private boolean open;

    /** Takes an answer's word, less what was sent while it was on its way. */
    void told(QuotaHint hint, long othersUnderWay, long now) {
        counted = hint.counted();
        remaining = counted ? Math.max(0, hint.remaining() - othersUnderWay) : hint.remaining();
        resetsAt = now + hint.resetsIn().toNanos();
        provenAt = now + LONGEST_HOLD.toNanos();
        renewal = hint.renewal();
        open = false;
    }

    /**
     * How long until a request may go; zero if it may now.
     *
     * @param underWay requests that are not answered yet: the gateway may count them to the time that begins now
     */
    Duration untilFree(long underWay, long now) {
        if (now - resetsAt >= 0) {
            renew(underWay, now);
        }
        if (open || remaining > 0 || now - provenAt >= 0) {
            return Duration.ZERO;
        }
        return Duration.ofNanos(Math.min(resetsAt - now, provenAt - now));
    }

    private void renew(long underWay, long now) {
        open = renewal.isEmpty();
        if (renewal.isPresent()) {
            long quota = renewal.get().quota();
            remaining = counted ? Math.max(0, quota - underWay) : quota;
            resetsAt = now + renewal.get().window().toNanos();
            provenAt = now + LONGEST_HOLD.toNanos();
        }
    }

    /** Takes one; only after {@link #untilFree} said that it may. Below zero is a request that goes to learn what is true. */
    void take(long now) {
        if (remaining <= 0) {
            provenAt = now + LONGEST_HOLD.toNanos();
        }
        if (counted) {
            remaining--;
        }
    }

    void giveBack() {
        if (counted) {
            remaining++;
        }
    }
}
