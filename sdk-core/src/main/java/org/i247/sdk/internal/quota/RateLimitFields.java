package org.i247.sdk.internal.quota;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.greenbytes.http.sfv.ByteSequenceItem;
import org.greenbytes.http.sfv.IntegerItem;
import org.greenbytes.http.sfv.Item;
import org.greenbytes.http.sfv.ListElement;
import org.greenbytes.http.sfv.Parameters;
import org.greenbytes.http.sfv.ParseException;
import org.greenbytes.http.sfv.Parser;
import org.greenbytes.http.sfv.StringItem;

/**
 * Reads {@code RateLimit} and {@code RateLimit-Policy} (draft-ietf-httpapi-ratelimit-headers-11), and in their absence the
 * older {@code RateLimit-Remaining} and {@code RateLimit-Reset} (the same draft up to 06), which many proxies still send. A
 * malformed field counts as not sent, a malformed item as not there (section 7 of the draft).
 */
public final class RateLimitFields {
    /** A service with more policies than this is not believed to mean it. */
    static final int MOST_ITEMS = 16;

    /** Windows are days at most; what is longer is cut, so that no sum runs over. */
    private static final long LONGEST_SECONDS = Duration.ofDays(31).toSeconds();

    /** The draft's text has the plural, its registry the singular. */
    private static final List<String> REQUESTS = List.of("requests", "request");

    private static final String OLDER_POLICY = "";

    private RateLimitFields() {}

    /**
     * Reads the fields of one answer.
     *
     * @param field gives the value of a field by its name, its lines joined by commas
     * @return a hint for each item that says what is left and for how long; no more than {@value #MOST_ITEMS}
     */
    public static List<QuotaHint> read(Function<String, Optional<String>> field) {
        Optional<String> current = field.apply("RateLimit");
        if (current.isEmpty()) {
            return older(field);
        }
        Map<String, Parameters> policies = new HashMap<>();
        for (StringItem policy : items(field.apply("RateLimit-Policy").orElse(""))) {
            policies.put(policy.get(), policy.getParams());
        }
        List<QuotaHint> hints = new ArrayList<>();
        for (StringItem limit : items(current.get())) {
            hint(limit, Optional.ofNullable(policies.get(limit.get()))).ifPresent(hints::add);
        }
        return hints;
    }

    private static Optional<QuotaHint> hint(StringItem limit, Optional<Parameters> policy) {
        OptionalLong remaining = number(limit.getParams(), "r");
        OptionalLong resetsIn = number(limit.getParams(), "t");
        if (remaining.isEmpty() || resetsIn.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new QuotaHint(
                limit.get(),
                partition(limit.getParams())
                        .or(() -> policy.flatMap(RateLimitFields::partition))
                        .orElse(""),
                policy.map(RateLimitFields::countsRequests).orElse(true),
                remaining.getAsLong(),
                seconds(resetsIn.getAsLong()),
                policy.flatMap(RateLimitFields::renewal)));
    }

    private static List<QuotaHint> older(Function<String, Optional<String>> field) {
        OptionalLong remaining = olderNumber(field.apply("RateLimit-Remaining"));
        OptionalLong resetsIn = olderNumber(field.apply("RateLimit-Reset"));
        if (remaining.isEmpty() || resetsIn.isEmpty()) {
            return List.of();
        }
        return List.of(new QuotaHint(
                OLDER_POLICY, "", true, remaining.getAsLong(), seconds(resetsIn.getAsLong()), Optional.empty()));
    }

    private static List<StringItem> items(String field) {
        List<StringItem> items = new ArrayList<>();
        try {
            for (ListElement<?> element : Parser.parseList(field).get()) {
                if (element instanceof StringItem item && items.size() < MOST_ITEMS) {
                    items.add(item);
                }
            }
        } catch (ParseException e) {
            return List.of();
        }
        return items;
    }

    private static boolean countsRequests(Parameters policy) {
        Item<?> unit = policy.get("qu");
        return unit == null || (unit instanceof StringItem name && REQUESTS.contains(name.get()));
    }

    private static Optional<QuotaHint.Renewal> renewal(Parameters policy) {
        OptionalLong quota = number(policy, "q");
        OptionalLong window = number(policy, "w");
        return quota.orElse(0) > 0 && window.orElse(0) > 0
                ? Optional.of(new QuotaHint.Renewal(quota.getAsLong(), seconds(window.getAsLong())))
                : Optional.empty();
    }

    private static Optional<String> partition(Parameters parameters) {
        return parameters.get("pk") instanceof ByteSequenceItem key ? Optional.of(key.serialize()) : Optional.empty();
    }

    private static OptionalLong number(Parameters parameters, String name) {
        return parameters.get(name) instanceof IntegerItem item && item.getAsLong() >= 0
                ? OptionalLong.of(item.getAsLong())
                : OptionalLong.empty();
    }

    private static OptionalLong olderNumber(Optional<String> value) {
        if (value.isEmpty()) {
            return OptionalLong.empty();
        }
        String text = value.get().strip();
        return text.matches("[0-9]{1,15}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    private static Duration seconds(long number) {
        return Duration.ofSeconds(Math.min(number, LONGEST_SECONDS));
    }
}
