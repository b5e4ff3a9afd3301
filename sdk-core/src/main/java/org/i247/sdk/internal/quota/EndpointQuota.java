package org.i247.sdk.internal.quota;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The quotas of one endpoint. A policy binds the lanes whose answers name it, so that the end of one database's quota does
 * not hold up another's. A policy that divides its quota by something that changes from call to call (its partition key
 * does) is left to the gateway: nobody here can know which part a coming call is counted to. It binds again when its key has
 * stayed the same for {@link #STEADY}. Safe for use by several threads.
 */
final class EndpointQuota {
    /** So long a key that has changed has to stay as it is before it is believed again. */
    static final Duration STEADY = Duration.ofMinutes(10);

    /** For each lane the policies that its answers name. */
    private final Map<String, Map<String, Named>> lanes = new HashMap<>();

    private final Map<Key, Allowance> allowances = new HashMap<>();
    private int underWay;

    private record Key(String policy, String partition) {}

    /**
     * A policy as a lane's answers name it.
     *
     * @param partition its partition key in the last answer
     * @param changing whether the key has changed of late
     * @param since since when it is this key
     */
    private record Named(String partition, boolean changing, long since) {
        Named now(String other, long now) {
            if (!partition.equals(other)) {
                return new Named(other, true, now);
            }
            return changing && now - since >= STEADY.toNanos() ? new Named(partition, false, since) : this;
        }
    }

    synchronized void told(String lane, List<QuotaHint> hints, long now) {
        // Those that were told of last stand last.
        Map<String, Named> named = lanes.computeIfAbsent(lane, any -> new LinkedHashMap<>());
        for (QuotaHint hint : hints) {
            told(named, hint, now);
        }
        while (named.size() > RateLimitFields.MOST_ITEMS) {
            forget(named, named.keySet().iterator().next());
        }
    }

    /** What the gateway has not spoken of for the longest time gives way, so that its names may change as it pleases. */
    private void forget(Map<String, Named> named, String policy) {
        Key key = new Key(policy, Objects.requireNonNull(named.remove(policy)).partition());
        boolean isAnothers = lanes.values().stream()
                .map(others -> others.get(policy))
                .anyMatch(other -> other != null && other.partition().equals(key.partition()));
        if (!isAnothers) {
            allowances.remove(key);
        }
    }

    private void told(Map<String, Named> named, QuotaHint hint, long now) {
        Named known = named.remove(hint.policy());
        Named before = known != null ? known : new Named(hint.partition(), false, now);
        Named after = before.now(hint.partition(), now);
        named.put(hint.policy(), after);
        if (after.changing()) {
            // Another lane for which the key stays is told again by its next answer.
            allowances.remove(new Key(hint.policy(), before.partition()));
        } else {
            allowance(hint.policy(), hint.partition()).told(hint, Math.max(0, underWay - 1), now);
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
        Map<String, Named> named = lanes.get(lane);
        if (named == null) {
            return List.of();
        }
        return named.entrySet().stream()
                .filter(each -> !each.getValue().changing())
                .map(each ->
                        allowances.get(new Key(each.getKey(), each.getValue().partition())))
                .filter(Objects::nonNull)
                .toList();
    }

    private Allowance allowance(String policy, String partition) {
        return allowances.computeIfAbsent(new Key(policy, partition), any -> new Allowance());
    }
}
