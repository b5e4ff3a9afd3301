package org.i247.sandbox;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What arrives for {@link Specimens#BUREAU} while somebody watches: alerts and messages, all invented. Safe for use by several
 * threads.
 */
final class Arrivals {
    /** The kinds of alerts that the contract names (section 6), and what the sandbox says with each. */
    private static final Map<String, Map<String, String>> ALERTS = Map.of(
            "RECORD_HIT", told("WOA", "Bureau UO", "Another bureau met your record"),
            "ARRIVAL_OF_WANTED_PERSON", told("NOMINAL", "Zenith airport", "A wanted person is on a list of passengers"),
            "CONFIRMATION_ASKED", told("WOA", "Bureau UO", "A bureau asks you to confirm a hit on your record"),
            "CONFIRMATION_ANSWERED", told("SLTD", "Bureau UO", "The owner of a hit has answered you"),
            "RECORD_EXPIRING", told("WOA", "Bureau UT", "A record of yours is deleted in 30 days"));

    /** In turn; a message comes after them. */
    private static final List<String> KINDS = List.of("ARRIVAL_OF_WANTED_PERSON", "RECORD_HIT", "RECORD_EXPIRING");

    private final Sandbox sandbox;
    private final AtomicInteger number = new AtomicInteger();

    Arrivals(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    private static Map<String, String> told(String database, String place, String text) {
        return Map.of("database", database, "place", place, "text", text);
    }

    /**
     * An alert.
     *
     * @param kind its kind
     * @param text what it says; empty for the usual words
     * @return its id
     * @throws IllegalArgumentException if the contract has no such kind
     */
    String alert(String kind, String text) {
        Map<String, String> usual = ALERTS.get(kind);
        if (usual == null) {
            throw new IllegalArgumentException("An alert is one of "
                    + String.join(", ", ALERTS.keySet().stream().sorted().toList()));
        }
        Map<String, String> members = new HashMap<>(usual);
        members.put(
                "recordId", kind.equals("ARRIVAL_OF_WANTED_PERSON") ? Specimens.WANTED_RECORD : Specimens.OWN_RECORD);
        if (!text.isEmpty()) {
            members.put("text", text);
        }
        return sandbox.alert(Specimens.BUREAU, kind, Collections.unmodifiableMap(members));
    }

    /**
     * A message of the neighbouring bureau.
     *
     * @param text what it says
     * @return its id
     */
    String message(String text) {
        return sandbox.message(
                Specimens.NEIGHBOUR,
                Map.of(
                        "to",
                        List.of(Specimens.BUREAU),
                        "subject",
                        "From the sandbox",
                        "body",
                        text,
                        "priority",
                        "ROUTINE"));
    }

    /** One more of what comes by itself: three alerts, a message, and so on. */
    void next() {
        int turn = number.getAndIncrement();
        int place = turn % (KINDS.size() + 1);
        if (place < KINDS.size()) {
            alert(KINDS.get(place), "");
        } else {
            message("Message number " + (turn + 1));
        }
    }

    /** Lets one arrive after each such time, until the program ends. */
    void every(Duration time) {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "i247-arrivals");
            thread.setDaemon(true);
            return thread;
        });
        var unused = timer.scheduleAtFixedRate(this::next, time.toMillis(), time.toMillis(), TimeUnit.MILLISECONDS);
    }
}
