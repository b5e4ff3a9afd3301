package org.i247.sandbox.endpoint;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.i247.sandbox.data.Digests;
import org.i247.sandbox.problem.Problem;
import org.i247.sandbox.problem.RefusedException;
import org.i247.sandbox.problem.Violation.Rule;
import org.i247.sandbox.web.HttpRequest;
import org.jspecify.annotations.Nullable;

/**
 * Carries each call with an {@code Idempotency-Key} out once (contract, section 5): the same key with the same content gives
 * the first outcome again, for 24 hours. Safe for use by several threads.
 */
public final class Once implements Endpoint {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Pattern KEY = Pattern.compile(
            "\"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\"", Pattern.CASE_INSENSITIVE);

    private final Endpoint endpoint;
    private final InstantSource clock;
    /** By bureau and key: a key belongs to the bureau, wherever it was used. */
    private final Map<List<String>, Kept> outcomes;

    /**
     * Stands before an endpoint.
     *
     * @param endpoint who carries the calls out
     * @param clock the sandbox's clock
     */
    public Once(Endpoint endpoint, InstantSource clock) {
        this(endpoint, clock, new HashMap<>());
    }

    private Once(Endpoint endpoint, InstantSource clock, Map<List<String>, Kept> outcomes) {
        this.endpoint = endpoint;
        this.clock = clock;
        this.outcomes = outcomes;
    }

    /**
     * Stands before another endpoint with the same keys: one that was used here is not free there.
     *
     * @param other who carries the calls out
     * @return what stands before it
     */
    public Once before(Endpoint other) {
        return new Once(other, clock, outcomes);
    }

    @Override
    public Content answer(Call call) throws RefusedException {
        String key = key(call.request());
        List<String> owned = List.of(call.caller().bureau(), key.toLowerCase(Locale.ROOT));
        Kept kept = begin(owned, call.request());
        if (kept.ended) {
            return kept.outcome();
        }
        try {
            kept.content = endpoint.answer(call);
        } catch (RefusedException e) {
            kept.refusal = e;
        } finally {
            end(owned, kept);
        }
        return kept.outcome();
    }

    private static String key(HttpRequest request) throws RefusedException {
        String key = request.value("Idempotency-Key")
                .orElseThrow(() -> new RefusedException(Problem.malformed("Idempotency-Key", Rule.REQUIRED)));
        if (!KEY.matcher(key.strip()).matches()) {
            throw new RefusedException(Problem.malformed("Idempotency-Key", Rule.FORMAT));
        }
        return key.strip();
    }

    /** The first outcome of the key, or a place for it. */
    private Kept begin(List<String> owned, HttpRequest request) throws RefusedException {
        Instant now = clock.instant();
        byte[] content = Digests.sha256(request.body());
        String target = request.method() + " " + request.target();
        synchronized (outcomes) {
            outcomes.values().removeIf(kept -> kept.ended && !kept.at.plus(KEPT).isAfter(now));
            Kept kept = outcomes.get(owned);
            if (kept == null) {
                kept = new Kept(target, content, now);
                outcomes.put(owned, kept);
                return kept;
            }
            if (!kept.call.equals(target) || !Arrays.equals(kept.digest, content)) {
                throw new RefusedException(Problem.of(422, "IDEMPOTENCY_KEY_REUSED"));
            }
            if (!kept.ended) {
                throw new RefusedException(
                        Problem.of(409, "REQUEST_IN_PROGRESS").retryAfter(Duration.ofSeconds(1)));
            }
            return kept;
        }
    }

    /** An outcome of 500 and above, or none at all, is not kept. */
    private void end(List<String> owned, Kept kept) {
        RefusedException refusal = kept.refusal;
        boolean failed =
                kept.content == null && (refusal == null || refusal.problem().status() >= 500);
        synchronized (outcomes) {
            kept.ended = true;
            if (failed) {
                outcomes.remove(owned);
            }
        }
    }

    /** Forgets all outcomes. */
    public void reset() {
        synchronized (outcomes) {
            outcomes.clear();
        }
    }

    private static final class Kept {
        private final String call;
        private final byte[] digest;
        private final Instant at;
        private volatile boolean ended;
        private volatile @Nullable Content content;
        private volatile @Nullable RefusedException refusal;

        Kept(String call, byte[] digest, Instant at) {
            this.call = call;
            this.digest = digest;
            this.at = at;
        }

        Content outcome() throws RefusedException {
            RefusedException refused = refusal;
            if (refused != null) {
                throw refused;
            }
            Content done = content;
            if (done == null) {
                throw new IllegalStateException("an outcome that was not kept");
            }
            return done;
        }
    }
}
