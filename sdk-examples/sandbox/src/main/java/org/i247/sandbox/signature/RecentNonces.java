package org.i247.sandbox.signature;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Nonces in memory. Safe for use by several threads. */
public final class RecentNonces implements NonceStore {
    private static final Duration KEPT = Duration.ofSeconds(600);

    private final Set<Use> seen = new HashSet<>();
    private final Deque<Note> notes = new ArrayDeque<>();

    /** A store without a nonce. */
    public RecentNonces() {}

    @Override
    public synchronized boolean isNew(String keyId, String nonce, Instant now) {
        for (Note oldest = notes.peek(); oldest != null && oldest.until().isBefore(now); oldest = notes.peek()) {
            seen.remove(oldest.use());
            notes.remove();
        }
        Use use = new Use(keyId, nonce);
        if (!seen.add(use)) {
            return false;
        }
        notes.add(new Note(use, now.plus(KEPT)));
        return true;
    }

    private record Use(String keyId, String nonce) {}

    private record Note(Use use, Instant until) {}
}
