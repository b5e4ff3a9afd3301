package org.i247.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All scripts in force, and the purposes that are not allowed. Safe for use by several threads. */
final class ScriptBook {
    private final Map<Place, Deque<Fault>> queues = new HashMap<>();
    private final Map<Place, Fault> standing = new HashMap<>();
    private final Map<SandboxDatabase, DatabaseState> states = new EnumMap<>(SandboxDatabase.class);
    private final Set<String> refusedPurposes = new HashSet<>();

    synchronized void enqueue(Place place, int requests, Fault fault) {
        Deque<Fault> queue = queues.computeIfAbsent(place, absent -> new ArrayDeque<>());
        for (int i = 0; i < requests; i++) {
            queue.add(fault);
        }
    }

    synchronized void always(Place place, Fault fault) {
        standing.put(place, fault);
    }

    synchronized void state(Place place, DatabaseState state) {
        for (SandboxDatabase database : SandboxDatabase.values()) {
            if (place.database().map(database::equals).orElse(true)) {
                states.put(database, state);
            }
        }
    }

    synchronized void refusePurpose(String purpose) {
        refusedPurposes.add(purpose);
    }

    /** Takes the fault for one request: what is said of its database goes before what is said of all. */
    synchronized Optional<Fault> take(Optional<SandboxDatabase> database) {
        return database.map(Place::of)
                .flatMap(this::takeAt)
                .or(() -> takeAt(Place.ANYWHERE))
                .or(() -> database.map(Place::of).map(standing::get))
                .or(() -> Optional.ofNullable(standing.get(Place.ANYWHERE)));
    }

    private Optional<Fault> takeAt(Place place) {
        return Optional.ofNullable(queues.get(place)).map(Deque::poll);
    }

    synchronized DatabaseState state(SandboxDatabase database) {
        return states.getOrDefault(database, DatabaseState.UP);
    }

    synchronized boolean refusesPurpose(String purpose) {
        return refusedPurposes.contains(purpose);
    }

    synchronized void clear() {
        queues.clear();
        standing.clear();
        states.clear();
        refusedPurposes.clear();
    }

    /** One database, or anywhere. */
    record Place(Optional<SandboxDatabase> database) {
        static final Place ANYWHERE = new Place(Optional.empty());

        static Place of(SandboxDatabase database) {
            return new Place(Optional.of(database));
        }
    }
}
