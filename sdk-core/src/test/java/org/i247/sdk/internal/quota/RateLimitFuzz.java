package org.i247.sdk.internal.quota;

import static org.i247.sdk.fuzz.Invariant.require;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The fields of quotas, a line of the input each: hints within bounds, and nobody held up for longer than is believed. */
public final class RateLimitFuzz {
    private static final String LANE = "SLTD";
    private static final Duration LONGEST_WINDOW = Duration.ofDays(31);

    private RateLimitFuzz() {}

    public static void fuzzerTestOneInput(byte[] content) {
        Map<String, String> fields = fields(new String(content, StandardCharsets.ISO_8859_1));
        List<QuotaHint> hints = RateLimitFields.read(name -> Optional.ofNullable(fields.get(lower(name))));
        require(hints.size() <= RateLimitFields.MOST_ITEMS, "a service has a bounded number of policies");
        hints.forEach(RateLimitFuzz::hint);
        long[] now = {Long.MAX_VALUE};
        Quotas quotas = new Quotas(1, () -> now[0]);
        for (int call = 0; call < 3; call++) {
            quotas.told(0, LANE, hints);
            Duration wait = quotas.take(0, LANE);
            require(!wait.isNegative(), "nobody waits into the past");
            require(wait.compareTo(Allowance.LONGEST_HOLD) <= 0, "an unsigned hint is believed for a bounded time");
            if (wait.isZero()) {
                quotas.ended(0);
            } else {
                now[0] += wait.toNanos();
                require(quotas.take(0, LANE).isZero(), "who has waited goes");
                quotas.giveBack(0, LANE);
            }
        }
    }

    private static void hint(QuotaHint hint) {
        require(hint.remaining() >= 0, "what is left is not negative");
        window(hint.resetsIn());
        hint.renewal().ifPresent(renewal -> {
            require(renewal.quota() > 0 && !renewal.window().isZero(), "a window holds something");
            window(renewal.window());
        });
    }

    private static void window(Duration time) {
        require(!time.isNegative() && time.compareTo(LONGEST_WINDOW) <= 0, "a window is a month at most");
    }

    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new TreeMap<>();
        for (String line : text.split("\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.merge(
                        lower(line.substring(0, colon)),
                        line.substring(colon + 1).strip(),
                        (one, next) -> one + ", " + next);
            }
        }
        return fields;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
