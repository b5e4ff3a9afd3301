package org.i247.sandbox;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Counts requests. Safe for use by several threads. */
final class Counts {
    private final Map<SandboxDatabase, Integer> byDatabase = new EnumMap<>(SandboxDatabase.class);
    private final Map<String, Integer> byTlsKey = new HashMap<>();
    private int all;

    synchronized void add(Optional<SandboxDatabase> database, String tlsKeyId) {
        all++;
        byTlsKey.merge(tlsKeyId, 1, Integer::sum);
        database.ifPresent(known -> byDatabase.merge(known, 1, Integer::sum));
    }

    synchronized int of(SandboxDatabase database) {
        return byDatabase.getOrDefault(database, 0);
    }

    synchronized int of(String tlsKeyId) {
        return byTlsKey.getOrDefault(tlsKeyId, 0);
    }

    synchronized int all() {
        return all;
    }

    synchronized void reset() {
        all = 0;
        byDatabase.clear();
        byTlsKey.clear();
    }
}
