package org.i247.sdk.internal.resilience;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** All simulated outages, run once for all who look at them. */
final class Outages {
    static final List<Integer> SHARES_LEFT = List.of(50, 10, 0);
    static final List<Integer> CLIENTS = List.of(1, 10, 1_000);
    /** So many that each asks once in a quarter of a minute. */
    static final int SELDOM = 10_000;

    private static final Map<Outage, Outage.Result> RESULTS = results();

    private Outages() {}

    // Not a parallel stream: its frames would stand in the trace of each of millions of failures.
    private static Map<Outage, Outage.Result> results() {
        ExecutorService processors =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        Map<Outage, Outage.Result> results = new HashMap<>();
        try {
            for (Future<Outage.Result> result : processors.invokeAll(all())) {
                results.put(result.get().outage(), result.get());
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("an outage was not simulated", e);
        } finally {
            processors.shutdownNow();
        }
        return results;
    }

    private static List<Outage> all() {
        List<Outage> all = new ArrayList<>();
        for (Trouble trouble : Trouble.values()) {
            for (int left : SHARES_LEFT) {
                CLIENTS.forEach(clients -> all.add(new Outage(trouble, left, clients, true)));
                all.add(unrestrained(trouble, left));
            }
            all.add(new Outage(trouble, 0, SELDOM, true));
        }
        return all;
    }

    /** The control. Its clients have nothing in common, so that one makes the calls of all. */
    private static Outage unrestrained(Trouble trouble, int left) {
        return new Outage(trouble, left, 1, false);
    }

    static Outage.Result sdk(Trouble trouble, int left, int clients) {
        return RESULTS.get(new Outage(trouble, left, clients, true));
    }

    static Outage.Result control(Trouble trouble, int left) {
        return RESULTS.get(unrestrained(trouble, left));
    }
}
