package org.i247.sdk.internal.quota;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The quotas of one endpoint. A policy binds the lanes whose answers name it, so that the end of one database's quota does
 * not hold up another's. A policy that divides its quota by something that changes from call to call (its partition key
 * does) is left to the gateway: nobody here can know which part a coming call is counted to. Safe for use by several
 * threads.
 */
final class EndpointQuota {
    private static final String CHANGES = "changes";

    /** For each lane the policies that its answers name, with their partition keys. */
    private final Map<String, Map<String, String>> lanes = new HashMap<>();

    private final Map<Key, Allowance> allowances = new HashMap<>();
    private int underWay;

    private record Key(String policy, String partition) {}

    synchronized void told(String lane, List<QuotaHint> hints, long now) {
        Map<String, String> named = lanes.computeIfAbsent(lane, any -> new HashMap<>());
        for (QuotaHint hint : hints) {
            if (named.size() < RateLimitFields.MOST_ITEMS || named.containsKey(hint.policy())) {
                String before = named.putIfAbsent(hint.policy(), hint.partition());
                if (before == null || before.equals(hint.partition())) {
                    allowance(hint.policy(), hint.partition()).told(hint, Math.max(0, underWay - 1), now);
                } else {
                    named.put(hint.policy(), CHANGES);
                }
            }
        }
    }

    /** Takes one from every quota that binds the lane, or from none if one of them has nothing left. */
    synchronized Duration take(String lane, long now) {
        List<Allowance> binding = binding(lane);
        Duration wait = Duration.ZERO;
        for (Allowance each : binding) {
            Duration untilFree = each.untilFree(underWay, now);
            wait = untilFree.compareTo(wait) > 0 ? untilFree : wait;
        }
        if (wait.isZero()) {
            binding.forEach(each -> each.take(now));
            underWay++;
        }
        return wait;
    }

    synchronized void ended() {
        underWay--;
    }

    synchronized void giveBack(String lane) {
        underWay--;
        binding(lane).forEach(Allowance::giveBack);
    }

    private List<Allowance> binding(String lane) {
        return lanes.getOrDefault(lane, Map.of()).entrySet().stream()
                .map(named -> allowances.get(new Key(named.getKey(), named.getValue())))
                .filter(Objects::nonNull)
                .toList();
    }

    private Allowance allowance(String policy, String partition) {
        return allowances.computeIfAbsent(new Key(policy, partition), any -> new Allowance());
    }
}
