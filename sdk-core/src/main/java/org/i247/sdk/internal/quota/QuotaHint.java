package org.i247.sdk.internal.quota;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What one answer says of one quota policy (draft-ietf-httpapi-ratelimit-headers-11, sections 3.1 and 4.1).
 *
 * @param policy the policy's name
 * @param partition what the gateway divides the policy's quota by for this request, in base64; empty if by nothing
 * @param counted whether the quota counts requests; if it counts something else, only its end is of use
 * @param remaining what is left of it, not negative
 * @param resetsIn the time for which no more than that is left
 * @param renewal what there is in the window after that, if the gateway says so
 */
public record QuotaHint(
        String policy,
        String partition,
        boolean counted,
        long remaining,
        Duration resetsIn,
        Optional<Renewal> renewal) {
    /**
     * Keeps a hint; nothing may be null.
     *
     * @param policy the policy's name
     * @param partition what the quota is divided by
     * @param counted whether the quota counts requests
     * @param remaining what is left of it
     * @param resetsIn the time for which no more than that is left
     * @param renewal what there is in the window after that
     */
    public QuotaHint {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(partition, "partition");
        Objects.requireNonNull(resetsIn, "resetsIn");
        Objects.requireNonNull(renewal, "renewal");
    }

    /**
     * A whole window of a policy.
     *
     * @param quota how much there is in it, 1 or more
     * @param window how long it is, positive
     */
    public record Renewal(long quota, Duration window) {}
}
