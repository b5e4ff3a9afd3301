package org.i247.sandbox.cooperation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The hits that were shown, for 90 days, and only so many. Safe for use by several threads. */
public final class HitBook {
    private static final int MOST = 50_000;
    private static final Duration KEPT = Duration.ofDays(90);

    private final InstantSource clock;
    private final Map<String, Shown> hits = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Shown> eldest) {
            return size() > MOST;
        }
    };

    /**
     * An empty book.
     *
     * @param clock the sandbox's clock
     */
    public HitBook(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * A hit that was shown.
     *
     * @param askedBy the bureau that asked
     * @param owner the bureau that owns the record
     * @param database the database's code
     * @param recordId the record
     * @param at when
     */
    public record Shown(String askedBy, String owner, String database, String recordId, Instant at) {}

    /**
     * Enters a hit.
     *
     * @param hitId its id
     * @param hit the hit
     * @return whether it was not shown before
     */
    public synchronized boolean enter(String hitId, Shown hit) {
        return hits.putIfAbsent(hitId, hit) == null;
    }

    /**
     * Finds a hit of a bureau.
     *
     * @param hitId its id
     * @param bureau who asks for it
     * @return the hit, if it was shown to that bureau within 90 days
     */
    public synchronized Optional<Shown> find(String hitId, String bureau) {
        return Optional.ofNullable(hits.get(hitId))
                .filter(hit -> hit.askedBy().equals(bureau))
                .filter(hit -> hit.at().plus(KEPT).isAfter(clock.instant()));
    }

    /** Forgets all hits. */
    public synchronized void reset() {
        hits.clear();
    }
}
